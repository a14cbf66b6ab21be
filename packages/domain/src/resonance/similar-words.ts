/** What German texts have in common, as weights of their words: stems, parts of compounds, and trigrams for slips of the pen. */
import { endingsOf, fold, queryStem } from '../forum/words.ts';

const STEM_MIN = 4; // letters
const PART_MIN = 5; // letters of a compound's beginning that stands alone elsewhere
const SHARED_ENDING_MIN = 6; // letters of one that never does
const TRIGRAMS_ALIKE = 0.7; // Dice
/** How much a word counts that no other text has. */
const ALONE = 0.3;
/** What many words end with, whatever they are about. */
const SUFFIX = /(?:lichkeit|igkeit|keit|heit|isierung|ierung|ung|schaft|ation|tion|ismus|ment|nis|lich|isch)$/;
const ROOT_MIN = 4; // letters that have to be left without it
/** Words that every text has, folded; short ones are dropped anyway. */
const COMMON = new Set(
	`aber alle allem allen aller alles also andere anderen anderer auch aufgrund beide beim beispiel bereits besonders besser bessere bisher bitte
	damit dann daran darauf daraus darin daruber davon dazu dein denen denn deren deshalb dessen diese diesem diesen dieser dieses doch dort dafur dabei durch
	eben ebenfalls eher eigentlich eine einem einen einer eines einfach einige einmal endlich erst etwas euch euer fast fehlt finde gabe ganz ganze
	geben gegen gehen geht gemacht genau genug gerade gerne gibt ganzlich gute guten haben hatte hatten hier hinter ihnen ihre ihrem ihren ihrer immer
	jede jedem jeden jeder jedes jedoch jemand jetzt kann kannst kein keine keinem keinen keiner kommen kommt konnen konnte konnten lang lange lassen leider
	letzte letzten machen macht manche manchmal mehr mein meine meinem meinen meiner meist meisten mich mochte muss mussen musste mussten nach
	nachdem nehmen nicht nichts niemand noch nochmal nur oder ofter oft ohne ruft sagen sagt schon sehr sein seine seinem seinen seiner seit selbst sich sind sogar solche
	soll sollen sollte sollten sondern sonst sowie statt sein steht stehen tun uber uberall unser unsere unserem unseren unserer unter viel viele vielen vielleicht vom
	vorher wann waren warum wegen weil weiter welche welchem welchen welcher welches wenig weniger wenn werden wieder will wird wirklich wissen woran
	wohl wollen wollten wurde wurden wurdest ware waren zeigt ziemlich zuerst zuletzt zum zwar zwei zwischen
	about after again also always because been before being could does every from have here into just more most much must need never only other
	our should some such than that their them then there these they this those very want were what when where which while will with without would your`
		.split(/\s+/)
		.map(fold),
);

interface Word {
	/** Folded. */
	readonly word: string;
	/** As it is written. */
	readonly written: string;
}

/** Weights by word. */
export type Vector = ReadonlyMap<string, number>;

/** Words of each text by weight, each text of length 1; a word that half of them have tells nothing apart. */
export function weigh(texts: readonly string[]): { vectors: Vector[]; writtenAs: (word: string) => string } {
	const words = texts.map(wordsOf);
	const known = vocabulary(words.flat());
	const forms = new Map<string, Map<string, number>>();
	const sets = words.map((own) => {
		const set = new Set<string>();
		for (const { word, written } of own) {
			const [stem, ...parts] = known(word);
			// the part of a compound is named by where it stands alone, else as it is
			for (const feature of [stem, ...parts]) {
				const form = feature === stem ? written : pieceOf(written, word, feature);
				const counts = forms.get(feature) ?? new Map<string, number>();
				counts.set(form, (counts.get(form) ?? 0) + (feature === stem ? 1000 : 1));
				forms.set(feature, counts);
				set.add(feature);
			}
		}
		return set;
	});
	const seen = new Map<string, number>();
	for (const set of sets) for (const word of set) seen.set(word, (seen.get(word) ?? 0) + 1);
	const most = Math.max(3, texts.length / 2);
	const vectors = sets.map((set) => {
		const weights = [...set].flatMap((word): [string, number][] => {
			const count = seen.get(word) ?? 0;
			// a word of one text alone likens it to none; it counts a little, because the text is also about that
			return count > most ? [] : [[word, Math.log(1 + texts.length / count) * (count === 1 ? ALONE : 1)]];
		});
		const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
		return new Map(weights.map(([word, weight]) => [word, weight / length]));
	});
	const writtenAs = (word: string) =>
		[...(forms.get(word) ?? [])].toSorted(
			([a, countA], [b, countB]) =>
				countB - countA || Number(isNoun(b)) - Number(isNoun(a)) || a.length - b.length || (a < b ? -1 : 1),
		)[0]?.[0] ?? word;
	return { vectors, writtenAs };
}

function wordsOf(text: string): Word[] {
	return (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((written) => {
		const word = fold(written);
		if (word.length < STEM_MIN || COMMON.has(word) || /^\d+$/.test(word)) return [];
		return [{ word, written }];
	});
}

/** @returns for a word its stem, or the one that it is a slip of, and if it is a compound its parts */
function vocabulary(words: readonly Word[]): (word: string) => readonly [string, ...string[]] {
	const stems = new Map(words.map(({ word }) => [word, queryStem(word)]));
	const alone = new Set([...stems.values()].toSorted());
	const endings = new Map<string, number>();
	for (const stem of alone) for (const ending of endingsOf(stem)) endings.set(ending, (endings.get(ending) ?? 0) + 1);
	const same = alike([...alone]);
	const known = new Map(
		[...stems].map(([word, stem]): [string, readonly [string, ...string[]]] => {
			const first = same.get(stem) ?? stem;
			const parts = partsOf(word, stem, alone, endings).map((part) => same.get(part) ?? part);
			return [word, [first, ...new Set(parts.filter((part) => part !== first))]];
		}),
	);
	return (word) => known.get(word) ?? [word];
}

/** Beginning and end of a compound, when they stand alone elsewhere; or the end that it shares with another one. */
function partsOf(
	word: string,
	stem: string,
	alone: ReadonlySet<string>,
	endings: ReadonlyMap<string, number>,
): string[] {
	const tails = endingsOf(word);
	if (tails.length === 0) return [];
	const tail =
		tails.map(queryStem).find((ending) => ending !== stem && alone.has(ending)) ??
		endingsOf(stem).find(
			(ending) =>
				ending.length >= SHARED_ENDING_MIN &&
				(endings.get(ending) ?? 0) > 1 &&
				ending.replace(SUFFIX, '').length >= ROOT_MIN,
		);
	let head: string | undefined;
	for (let end = stem.length - STEM_MIN; end >= PART_MIN && head === undefined; end--)
		if (alone.has(stem.slice(0, end))) head = stem.slice(0, end);
	return [tail, head].filter((part) => part !== undefined);
}

/** Stems that are nearly the same stand for the first of them; only those with the same beginning are compared. */
function alike(stems: readonly string[]): Map<string, string> {
	const same = new Map<string, string>();
	const buckets = new Map<string, { stem: string; grams: ReadonlySet<string> }[]>();
	for (const stem of stems) {
		const start = stem.slice(0, STEM_MIN);
		const bucket = buckets.get(start) ?? [];
		const grams = trigrams(stem);
		const twin = stem.length < 6 ? undefined : bucket.find((other) => dice(grams, other.grams) >= TRIGRAMS_ALIKE);
		if (twin) same.set(stem, twin.stem);
		else bucket.push({ stem, grams });
		buckets.set(start, bucket);
	}
	return same;
}

function trigrams(word: string): Set<string> {
	const padded = `  ${word} `;
	return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let both = 0;
	for (const gram of a) if (b.has(gram)) both += 1;
	return (2 * both) / (a.size + b.size);
}

/** A part of a compound with the letters that the word is written with: `Gebühr` of `Parkgebühren`. */
function pieceOf(written: string, word: string, part: string): string {
	const at = word.length === written.length ? word.indexOf(part) : -1;
	const piece = at < 0 ? part : written.slice(at, at + part.length);
	return piece.slice(0, 1).toUpperCase() + piece.slice(1);
}

function isNoun(word: string): boolean {
	return word !== word.toLowerCase();
}
