import { type Feature, features } from '@gestaltungsraum/domain/features';

/** Addresses as people see them; the folders behind them keep the English words, see {@link route}. */
export const paths = {
	today: '/',
	account: `/${features.identity.path}`,
	signIn: '/anmelden',
	forgot: '/passwort-vergessen',
	rounds: `/${features.resonance.path}`,
	forum: `/${features.forum.path}`,
	workshops: `/${features.forum.path}/werkstatt`,
	notifications: `/${features.notifications.path}`,
	search: '/suche',
	join: '/mitmachen',
	admin: `/${features.municipality.path}`,
	people: `/${features.municipality.path}/personen`,
	invitations: `/${features.municipality.path}/einladungen`,
	invitationFile: `/${features.municipality.path}/einladungen-aus-datei`,
	units: `/${features.municipality.path}/einheiten`,
	spaces: `/${features.municipality.path}/raeume`,
	/** Takes the choice of language and theme, see its +server.ts. */
	display: '/anzeige',
} as const;

/** First words of an address that are not a feature's. */
const firstWords: Readonly<Record<string, string>> = {
	anmelden: 'identity/sign-in',
	'passwort-vergessen': 'identity/forgot',
	'passwort-neu': 'identity/reset',
	einladung: 'identity/invitation',
	anzeige: 'display',
	suche: 'forum/search',
	mitmachen: 'resonance/join',
};

/** Second words; the third is always somebody's id or slug. */
const secondWords: Readonly<Record<string, string>> = {
	personen: 'people',
	einladungen: 'invitations',
	'einladungen-aus-datei': 'invitation-file',
	einheiten: 'units',
	raeume: 'spaces',
	thema: 'topic',
	notiz: 'note',
	'neue-notiz': 'new-note',
	werkstatt: 'workshop',
	'neue-werkstatt': 'new-workshop',
	fragerunde: 'asking',
	'neue-fragerunde': 'new-asking',
	raum: 'space',
	runde: 'round',
	karte: 'card',
	puls: 'pulse',
	'neuer-puls': 'new-pulse',
	einblick: 'insight',
	einstellungen: 'settings',
	unterlagen: 'papers',
	vorlagen: 'templates',
	neu: 'new',
	erfahrungen: 'reports',
	freigabe: 'share',
	abbestellen: 'unsubscribe',
};

/** What comes after an id. */
const lastWords: Readonly<Record<string, string>> = {
	bearbeiten: 'edit',
	teilnehmende: 'people',
	saal: 'room',
	wand: 'wall',
	ernte: 'harvest',
};

const featureWords = new Map(
	(Object.keys(features) as Feature[]).map((feature) => [features[feature].path as string, feature]),
);

/** The folder that serves a German address: `/verwaltung/personen` is `/municipality/people`. */
export function route(pathname: string): string {
	const [, first = '', second, id, ...last] = pathname.split('/');
	const feature = featureWords.get(first);
	const head = feature ?? firstWords[first];
	if (head === undefined) return pathname;
	const next = feature !== undefined && second !== undefined ? (secondWords[second] ?? second) : second;
	const rest = id === undefined ? [] : [id, ...last.map((word) => lastWords[word] ?? word)];
	return ['', head, ...(next === undefined ? [] : [next]), ...rest].join('/');
}

/** Only a path of our own: never another host, so that a sign-in link cannot lead away. */
export function ownPath(wanted: unknown): string {
	if (typeof wanted !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(wanted)) return paths.today;
	return wanted.startsWith(paths.signIn) ? paths.today : wanted;
}

export function signInPath(from: Pick<URL, 'pathname' | 'search'>): string {
	const back = from.pathname + from.search;
	return back === paths.today ? paths.signIn : `${paths.signIn}?weiter=${encodeURIComponent(back)}`;
}
