/** Workshops of the demo world in every state, for several administrations and a guest from a university. */
import type { Visibility } from '@gestaltungsraum/domain/forum/terms';
import type { ItemKind, RegistrationState, WorkshopState } from '@gestaltungsraum/domain/forum/workshops/terms';

export interface DemoItem {
	readonly title: string;
	readonly minutes: number;
	readonly kind?: ItemKind;
}
export interface DemoTable {
	readonly title: string;
	/** Paragraphs; one that begins with "# " is a heading. */
	readonly text: readonly string[];
	/** Who approved it; closes the note. */
	readonly approvers?: readonly string[];
}
export interface DemoRegistration {
	readonly by: string;
	readonly state?: RegistrationState;
	readonly seats?: number;
	readonly names?: string;
	readonly needs?: string;
	/** Index of a table. */
	readonly table?: number;
}
export interface DemoHarvest {
	readonly kind: 'topic' | 'task';
	readonly title: string;
	/** Index of the table, and the words there. */
	readonly table: number;
	readonly quote: string;
	readonly owner?: string;
	/** Working days from now. */
	readonly due?: number;
	readonly done?: boolean;
}
export interface DemoWorkshop {
	readonly title: string;
	readonly space: string;
	readonly visibility: Visibility;
	readonly hosts: readonly string[];
	readonly state: WorkshopState;
	readonly purpose: string;
	/** Working days from now, below zero in the past; null for one that runs at this moment. */
	readonly days: number | null;
	readonly from: number;
	readonly to: number;
	readonly place: string;
	readonly access?: string;
	readonly link?: string;
	readonly capacity: number;
	readonly seatsMax?: number;
	readonly approval?: boolean;
	readonly reason?: string;
	readonly items: readonly DemoItem[];
	readonly tables?: readonly DemoTable[];
	readonly registrations?: readonly DemoRegistration[];
	readonly questions?: readonly { text: string; likes: number; state?: 'new' | 'shortlisted' | 'answered' }[];
	readonly harvest?: readonly DemoHarvest[];
}

const MAREN = 'maren.kuehn@auental.example';
const CLARA = 'clara.maurer@hohenried.example';
const LEONIE = 'leonie.vetter@hohenried.example';
const TOMKE = 'tomke.brandt@hohenried.example';
const HENNING = 'henning.oltmanns@auental.example';
const JANNIK = 'jannik.feddersen@auental.example';
const JULE = 'jule.wendt@hochschule-nordtal.example';
const TORSTEN = 'torsten.przybylak@lindenhain.example';
const TAREK = 'tarek.woehlerking@steinwerder.example';
const at = (house: string, ...names: string[]) => names.map((name) => `${name}@${house}.example`);

export const workshops: readonly DemoWorkshop[] = [
	{
		title: 'Werkstatt Formulare: kürzer fragen',
		space: 'verstaendliche-verwaltung',
		visibility: 'municipality',
		hosts: [MAREN],
		state: 'draft',
		purpose: 'Fünf Formulare, die am Schalter am längsten dauern: Welche Fragen brauchen wir wirklich?',
		days: 24,
		from: 9,
		to: 12,
		place: 'Rathaus Auental, Raum 2.14',
		capacity: 16,
		items: [
			{ title: 'Ankommen', minutes: 20 },
			{ title: 'Formulare auf den Tisch', minutes: 70, kind: 'tables' },
		],
	},
	{
		title: 'Werkstatt Öffnungszeiten, die zum Leben passen',
		space: 'buergerbuero-und-termine',
		visibility: 'platform',
		hosts: [CLARA, MAREN],
		state: 'announced',
		purpose:
			'Wir legen die Zahlen von vier Verwaltungen nebeneinander und entwerfen Öffnungszeiten, die zum Leben der Menschen und der Teams passen.\n\nBitte bringen Sie eine Woche Telefonstatistik mit, wenn Sie eine haben.',
		days: 13,
		from: 9,
		to: 13,
		place: 'Stadt Hohenried, Altes Rathaus, Saal 1',
		access: 'Aufzug vom Hof aus, Induktionsanlage im Saal, zwei Parkplätze für Menschen mit Behinderung.',
		link: 'https://video.hohenried.example/werkstatt',
		capacity: 24,
		seatsMax: 4,
		items: [
			{ title: 'Ankommen und Kaffee', minutes: 20 },
			{ title: 'Zahlen nebeneinanderlegen', minutes: 50 },
			{ title: 'Drei Entwürfe', minutes: 70, kind: 'tables' },
			{ title: 'Pause', minutes: 20, kind: 'break' },
			{ title: 'Entwürfe zeigen und nachfragen', minutes: 60 },
			{ title: 'Was nehmen wir mit?', minutes: 20 },
		],
		tables: [
			{ title: 'Tisch 1: Langer Abend', text: [] },
			{ title: 'Tisch 2: Früher Morgen', text: [] },
			{ title: 'Tisch 3: Samstag', text: [] },
		],
		registrations: [
			{ by: TOMKE, seats: 2, names: 'Katrin Sabbouh', table: 0 },
			{ by: HENNING, table: 1, needs: 'Bitte einen Platz nah am Ausgang.' },
			...at('lindenhain', 'murat.rehkaemper', 'aylin.quantmeyer').map((by) => ({ by })),
			...at('steinwerder', 'bernd.papadimitriou').map((by) => ({ by, seats: 3, names: 'Zwei aus dem Bauamt' })),
		],
	},
	{
		title: 'Werkstatt Scannen im laufenden Betrieb',
		space: 'digitale-akte',
		visibility: 'platform',
		hosts: [TORSTEN],
		state: 'announced',
		purpose: 'Wie kommt die Post in die Akte, ohne dass zwei Menschen den ganzen Tag am Scanner stehen?',
		days: 8,
		from: 10,
		to: 12,
		place: 'Kreishaus Lindenhain, Sitzungszimmer',
		access: 'Ebenerdig.',
		capacity: 6,
		seatsMax: 2,
		approval: true,
		items: [
			{ title: 'Rundgang durch die Poststelle', minutes: 40 },
			{ title: 'Was geht auch bei uns?', minutes: 80, kind: 'tables' },
		],
		registrations: [
			...at('lindenhain', 'joerg.przybylak', 'uwe.al-nahhas').map((by) => ({ by })),
			...at('steinwerder', 'maren.tegtmeyer').map((by) => ({ by, seats: 2, names: 'Torsten Habermehl' })),
			...at('rautenberg', 'imke.wiedenroth').map((by) => ({ by })),
			{ by: JANNIK, state: 'pending' },
			...at('tannrode', 'arne.oezgueler').map((by) => ({ by, state: 'waiting' as const, seats: 2 })),
			...at('marschhorn', 'gudrun.ostermoeller').map((by) => ({ by, state: 'waiting' as const })),
			{ by: TOMKE, state: 'waiting' },
		],
	},
	{
		title: 'Werkstatt KI im Rathaus: wo sie hilft und wo nicht',
		space: 'ki-und-assistenz',
		visibility: 'public',
		hosts: [LEONIE, CLARA],
		state: 'running',
		purpose: 'Drei Tische, drei Arbeitsplätze: Post, Telefon, Bescheid. Was probieren wir, und was lassen wir?',
		days: null,
		from: 0,
		to: 3,
		place: 'Stadt Hohenried, Bücherei, Lesesaal',
		access: 'Rampe am Eingang, Gebärdensprache nach Anmeldung.',
		capacity: 30,
		seatsMax: 3,
		items: [
			{ title: 'Ankommen', minutes: 15 },
			{ title: 'Was wir schon ausprobiert haben', minutes: 35 },
			{ title: 'An den Tischen', minutes: 60, kind: 'tables' },
			{ title: 'Pause', minutes: 15, kind: 'break' },
			{ title: 'Fragen und Verabredungen', minutes: 45 },
		],
		tables: [
			{
				title: 'Tisch 1: Post',
				text: [
					'# Was hilft',
					'Betreff und Aktenzeichen vorschlagen lassen, zuordnen tut ein Mensch.',
					'Vier Wochen zählen, wie oft der Vorschlag stimmt.',
				],
			},
			{ title: 'Tisch 2: Telefon', text: ['Keine Aufzeichnung. Stichworte tippt, wer telefoniert.'] },
			{ title: 'Tisch 3: Bescheid', text: [] },
		],
		registrations: [
			{ by: TOMKE, seats: 2, names: 'Bernd Sabbouh', table: 0 },
			{ by: JULE, table: 2, needs: 'Ich lese von den Lippen ab und sitze gern vorn.' },
			{ by: HENNING, table: 1 },
			{ by: MAREN, table: 0 },
			...at('lindenhain', 'rainer.krzyzaniak', 'heike.ahrensmeier').map((by) => ({ by, table: 1 })),
			...at('falkenmoor', 'bernd.goekceoglu').map((by) => ({ by, seats: 2, names: 'Lars Uelsmann' })),
		],
		questions: [
			{ text: 'Wer haftet, wenn ein Vorschlag falsch ist und niemand es merkt?', likes: 9, state: 'shortlisted' },
			{ text: 'Bleiben unsere Texte im Haus?', likes: 7, state: 'shortlisted' },
			{ text: 'Wie erklären wir das im Bürgerbüro?', likes: 3 },
			{ text: 'Gibt es eine Liste erlaubter Programme?', likes: 2, state: 'answered' },
		],
	},
	{
		title: 'Werkstatt Bescheide in Klartext',
		space: 'verstaendliche-verwaltung',
		visibility: 'platform',
		hosts: [MAREN],
		state: 'ended',
		purpose: 'Zwei Bescheide, vier Verwaltungen, ein Vormittag: Was versteht man nicht, und wie sagen wir es?',
		days: -16,
		from: 9,
		to: 12,
		place: 'Rathaus Auental, Ratssaal',
		access: 'Aufzug.',
		capacity: 20,
		seatsMax: 2,
		items: [
			{ title: 'Laut lesen', minutes: 30 },
			{ title: 'Umschreiben', minutes: 90, kind: 'tables' },
			{ title: 'Zeigen', minutes: 45 },
		],
		tables: [
			{
				title: 'Tisch 1: Wohngeld',
				text: [
					'# Beschlossen',
					'Der erste Absatz sagt, ob es Geld gibt, wie viel und ab wann.',
					'Das Rechtsamt liest den neuen Musterbescheid bis Januar.',
				],
				approvers: [MAREN, TOMKE],
			},
			{
				title: 'Tisch 2: Mahnung',
				text: [
					'Eine Mahnung nennt den Namen und die Durchwahl eines Menschen.',
					'Wir erproben den Ton vier Wochen lang.',
				],
			},
		],
		registrations: [
			{ by: TOMKE, table: 0 },
			{ by: HENNING, table: 1 },
			{ by: CLARA, table: 1 },
			...at('steinwerder', 'britta.bartkowiak').map((by) => ({ by, table: 0 })),
		],
		questions: [{ text: 'Dürfen wir Paragrafen ans Ende stellen?', likes: 6, state: 'answered' }],
		harvest: [
			{
				kind: 'topic',
				title: 'Musterbescheid Wohngeld: der erste Absatz',
				table: 0,
				quote: 'Der erste Absatz sagt, ob es Geld gibt, wie viel und ab wann.',
			},
			{
				kind: 'task',
				title: 'Musterbescheid vom Rechtsamt lesen lassen',
				table: 0,
				quote: 'Das Rechtsamt liest den neuen Musterbescheid bis Januar.',
				owner: 'Maren Kühn',
				due: 30,
			},
			{
				kind: 'task',
				title: 'Durchwahl in die Vorlage der Mahnung setzen',
				table: 1,
				quote: 'Eine Mahnung nennt den Namen und die Durchwahl eines Menschen.',
				owner: 'Tomke Brandt',
				due: 5,
				done: true,
			},
		],
	},
	{
		title: 'Werkstatt Bauakten: Papier und Pixel',
		space: 'digitale-akte',
		visibility: 'platform',
		hosts: [TAREK],
		state: 'cancelled',
		purpose: 'Ein Rundgang durch das Archiv, danach an zwei Tischen: Was scannen wir zuerst?',
		days: 5,
		from: 9,
		to: 12,
		place: 'Stadtarchiv Steinwerder',
		capacity: 12,
		reason: 'Im Archiv wird die Heizung erneuert. Wir laden im Februar noch einmal ein.',
		items: [{ title: 'Rundgang', minutes: 60 }],
		registrations: [{ by: JANNIK }, ...at('lindenhain', 'leila.kilickaya').map((by) => ({ by }))],
	},
];
