export const TITLE_MIN = 8; // characters
export const TITLE_MAX = 160; // characters
export const TEXT_MAX = 20_000; // characters of Markdown
export const SPACE_TITLE_MAX = 80; // characters
export const PURPOSE_MAX = 300; // characters
/** Spaces that an administration may have of its own. */
export const SPACES_MAX = 50;
export const QUERY_MAX = 120; // characters
/** Posts of a topic and topics of a list on one page. */
export const POSTS_PAGE = 20;
export const POSTS_PAGE_MAX = 200;
export const TOPICS_PAGE = 25;
/** Coming workshops on the page of a space. */
export const COMING_SHOWN = 3;
export const HITS_PAGE = 20;
/** Newest matches that a search ranks; bounds its cost for the commonest words. */
export const HITS_RANKED = 400;

/** From narrow to wide, the order in which they are offered. */
export const visibilities = ['team', 'municipality', 'association', 'platform', 'public'] as const;
export type Visibility = (typeof visibilities)[number];
export const DEFAULT_VISIBILITY: Visibility = 'municipality';

/** What a topic is for. */
export const topicKinds = ['talk', 'question', 'report'] as const;
export type TopicKind = (typeof topicKinds)[number];
export const topicKindLabels: Readonly<Record<TopicKind, { readonly de: string; readonly en: string }>> = {
	talk: { de: 'Austausch', en: 'Discussion' },
	question: { de: 'Frage', en: 'Question' },
	report: { de: 'Erfahrungsbericht', en: 'Experience report' },
};

export const visibilityLabels: Readonly<
	Record<Visibility, { readonly de: string; readonly en: string; readonly whoDe: string; readonly whoEn: string }>
> = {
	team: { de: 'Team', en: 'Team', whoDe: 'nur Ihre Einheit', whoEn: 'your unit only' },
	municipality: {
		de: 'Kommune',
		en: 'Municipality',
		whoDe: 'alle Beschäftigten Ihrer Kommune',
		whoEn: 'all staff of your municipality',
	},
	association: {
		de: 'Verband',
		en: 'Association',
		whoDe: 'alle Beschäftigten der Mitglieder dieses Verbands',
		whoEn: 'all staff of the members of this association',
	},
	platform: {
		de: 'Plattform',
		en: 'Platform',
		whoDe: 'Beschäftigte aller Kommunen',
		whoEn: 'staff of all municipalities',
	},
	public: {
		de: 'Öffentlich',
		en: 'Public',
		whoDe: 'alle Angemeldeten, auch Ratsmitglieder und Partnerorganisationen',
		whoEn: 'everyone signed in, councillors and partners included',
	},
};
