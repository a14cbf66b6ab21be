/** What in a text could give its author away. Looked at while typing, on this device only. */
export const hintKinds = ['name', 'phone', 'date', 'only', 'post', 'place', 'unit', 'long'] as const;
export type HintKind = (typeof hintKinds)[number];

export interface Hint {
	readonly kind: HintKind;
	/** As they stand in the text; of a long one, how many words it has. */
	readonly words: readonly string[];
}

/** What this device knows of the writer's surroundings. */
export interface Surroundings {
	/** Of the people of the circle, as they are written. */
	readonly names: readonly string[];
	/** Small units and parts of the municipality. */
	readonly places: readonly string[];
}

/** Beyond this, style tells more than content. */
export const WORDS_MANY = 60;
const MONTHS =
	'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
const NUMBER = '\\d+(?:\\.\\d+)*\\p{L}?(?!\\p{L})';
/** Held by one person in most town halls. */
const POSTS = [
	'(?:Ober|Orts)?bürgermeister(?:in)?',
	'Land(?:rat|rätin)',
	'Kämmer(?:er|in)',
	'(?:Amts|Fachbereichs|Fachdienst|Sachgebiets|Team|Bauhof|Kita|Schul|Archiv|Büro)leit(?:er(?:in)?|ung)',
	'Dezernent(?:in)?',
	'Hausmeister(?:in)?',
	'(?:Gleichstellungs|Datenschutz|Integrations|Inklusions|Klimaschutz|Digital|Sicherheits|Brandschutz)beauftragte[rn]?',
	'Personalratsvorsitzende[rn]?',
	'Pressesprecher(?:in)?',
	'Standesbeamt(?:er|in)',
	'Archivar(?:in)?',
	'Wehrführer(?:in)?',
	'Vorzimmer',
	'Auszubildende[rn]?|Azubi|Praktikant(?:in)?',
	'mayor|treasurer|caretaker|press officer|archivist|trainee|data protection officer',
].join('|');

const patterns: Readonly<Record<Exclude<HintKind, 'unit' | 'long'>, RegExp>> = {
	name: /(?<!\p{L})(?:(?:Herrn?|Frau|Kolleg(?:e|en|in)|Mrs?|Ms|Hr|Fr|Dr|Prof)\.?)(?: Dr\.)? \p{Lu}[\p{L}-]+|[\w.-]+@[\w-]+\.\w+/gu,
	phone:
		/(?<![\d.])(?:\+\d{2}|0)[ \d/()-]{5,}\d(?!\d)|(?<!\p{L})(?:Durchwahl|Nebenstelle|Tel(?:efon)?\.?|ext(?:ension)?\.?) ?:? ?-?\d{2,6}(?!\d)/giu,
	date: new RegExp(
		`(?<!\\d)(?:\\d{1,2}\\. ?\\d{1,2}\\.(?: ?\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.? (?:${MONTHS})(?!\\p{L})|(?<!\\p{L})(?:${MONTHS}) \\d{1,2}(?!\\d))`,
		'gu',
	),
	only: /(?<!\p{L})(?:(?:als|bin|war|der|die|das) (?:die |der |das )?(?:einzige(?:[rs]|\/r)?|ältestes?|ältester?|jüngster?)(?!\p{L})|(?:as|am|was) the (?:only|oldest|youngest)(?!\p{L})|nur ich(?!\p{L})|ich allein(?!\p{L})|außer mir(?!\p{L})|only I(?!\p{L})|seit \d{2} jahren|for \d{2} years)/giu,
	post: new RegExp(`(?<!\\p{L})(?:${POSTS})(?!\\p{L})`, 'giu'),
	place: new RegExp(
		`(?<!\\p{L})(?:Zimmer|Zi\\.|Raum|Büro|Schalter|Etage|Stockwerk|Haus|Gebäude|Arbeitsplatz|room|office|counter|floor|building)(?: Nr\\.| no\\.)? ?${NUMBER}`,
		'giu',
	),
};

/** Names of people that are everyday words as well: alone they mean the word. */
const EVERYDAY = new Set(
	'Bach Bauer Berg Busch Engel Fischer Freitag Fuchs Graf Gross Groß Hahn Herbst Herr Hof Jung Kaiser Kern Klein Koch König Kurz Lang Mai März Meister Montag Neu Richter Sommer Sonntag Stark Stein Tag Vogel Wagner Weber Winter Wolf Zimmer Ernst Rosa Frank Will Mark'.split(
		' ',
	),
);
const NAME_MIN = 3; // letters

/** @example hintsIn('Frau Meier war am 3. Mai in Zimmer 12') // name, date, place */
export function hintsIn(text: string, { names, places }: Surroundings = { names: [], places: [] }): Hint[] {
	return hintKinds.flatMap((kind) => {
		const words = [...new Set(found(kind))];
		return words.length > 0 ? [{ kind, words }] : [];
	});

	function found(kind: HintKind): string[] {
		if (kind === 'unit') return places.filter((place) => whole(place).test(text));
		if (kind === 'long') {
			const count = text.trim().split(/\s+/).length;
			return count > WORDS_MANY ? [String(count)] : [];
		}
		const plain = Array.from(text.matchAll(patterns[kind]), ([words]) => words.trim());
		return kind === 'name'
			? [...plain, ...known(text, names).filter((name) => !plain.some((w) => w.includes(name)))]
			: plain;
	}
}

/** Words of the text that are part of somebody's name here; of everyday words only whole names. */
function known(text: string, names: readonly string[]): string[] {
	const parts = new Set<string>();
	const full: string[] = [];
	for (const name of names) {
		if (whole(name).test(text)) full.push(name);
		for (const part of name.split(/[\s-]+/))
			if (part.length >= NAME_MIN && /^\p{Lu}/u.test(part) && !EVERYDAY.has(part)) parts.add(part);
	}
	const covered = full.join(' ');
	const words = Array.from(text.matchAll(/\p{Lu}\p{L}+/gu), ([word]) => word);
	const single = words.filter(
		(word) => (parts.has(word) || (word.endsWith('s') && parts.has(word.slice(0, -1)))) && !covered.includes(word),
	);
	return [...full, ...single];
}

/** The words as such, in any case, not inside of others. */
function whole(words: string): RegExp {
	return new RegExp(`(?<!\\p{L})${words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)}(?!\\p{L})`, 'iu');
}
