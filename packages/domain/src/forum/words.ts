/**
 * How words are folded for search (ADR 0010). German compounds are found by their later parts, because every ending of a
 * long word is indexed too: `baugenehmigungsverfahren` is found by the beginning of its ending `genehmigungsverfahren`.
 */

const ENDING_MIN = 5; // letters of the shortest ending
const COMPOUND_MIN = 9; // letters from which a word may be a compound
const WORD_MAX = 40; // letters; longer ones are cut
const VECTOR_MAX = 256 * 1024; // bytes; PostgreSQL refuses a tsvector of a mebibyte

/**
 * Lower case, umlauts and their spellings folded alike: `Bürgerbüro`, `Buergerbuero` and `Burgerburo` give `burgerburo`.
 * Consistent on both sides, so that `neue` becoming `nu` (from `ue`) does no harm.
 */
export function fold(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replaceAll(/ä|ae/g, 'a')
		.replaceAll(/ö|oe/g, 'o')
		.replaceAll(/ü|ue/g, 'u')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '');
}

/** The folded words of a text in their order, with repetitions. */
export function wordsOf(text: string): string[] {
	return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => cut(word, 0, WORD_MAX));
}

/** Letters beyond the first plane are two signs each: none of them is halved. */
function cut(word: string, from: number, to: number): string {
	return word.slice(from, to).replaceAll(/\p{Surrogate}/gu, '');
}

/** The endings of a long word, without the word itself. */
export function endingsOf(word: string): string[] {
	const endings: string[] = [];
	if (word.length < COMPOUND_MIN) return endings;
	for (let start = 3; start <= word.length - ENDING_MIN; start++) endings.push(cut(word, start, word.length));
	return endings;
}

/** Bytes of a word in UTF-8, with what PostgreSQL keeps beside it. */
function weightOf(word: string): number {
	let bytes = 4;
	for (let at = 0; at < word.length; at++) bytes += word.charCodeAt(at) < 0x80 ? 1 : 3;
	return bytes;
}

/**
 * A text as PostgreSQL's tsvector literal: whole words with positions and weight, endings without positions and lightest weight.
 * What is too long loses endings first, the later ones, then later words.
 * @param title weighs most (A); empty for all posts but a topic's first
 */
export function searchVector(title: string, text: string): string {
	const places = new Map<string, string[]>();
	let position = 1;
	let room = VECTOR_MAX;
	const add = (word: string, weight: 'A' | 'B') => {
		const known = places.get(word);
		if (!known) {
			room -= weightOf(word) + 16;
			if (room > 0) places.set(word, [`${position}${weight}`]);
		} else if (known.length < 8) known.push(`${position}${weight}`);
		position = Math.min(position + 1, 16_000); // tsvector positions end at 16,383
	};
	for (const word of wordsOf(title)) add(word, 'A');
	for (const word of wordsOf(text)) add(word, 'B');
	const endings = new Set<string>();
	for (const word of places.keys())
		for (const ending of endingsOf(word)) {
			if (places.has(ending) || endings.has(ending)) continue;
			room -= weightOf(ending);
			if (room > 0) endings.add(ending);
		}
	return [
		...[...places].map(([word, at]) => `'${word}':${at.join(',')}`),
		...[...endings].map((word) => `'${word}'`),
	].join(' ');
}

/** Inflections that a query drops before it matches beginnings: `Anträge` and `Antrages` find `Antrag`. */
const INFLECTIONS = /(?:ungen|innen|ern|en|er|es|em|e|n|s)$/;

/** The beginning by which a folded query word matches; at least four letters stay. */
export function queryStem(word: string): string {
	if (/\p{N}/u.test(word)) return word;
	const stem = word.replace(INFLECTIONS, (ending) => (ending === 'ungen' ? 'ung' : ''));
	return stem.length >= 4 ? stem : word;
}

/**
 * A query as tsquery text: all words, each by its beginning; null when there is nothing to search for.
 * Only letters and digits get through, so no query can be malformed.
 */
export function searchQuery(query: string): string | null {
	const stems = [...new Set(wordsOf(query).map(queryStem))].slice(0, 8);
	return stems.length === 0 ? null : stems.map((stem) => `${stem}:*`).join(' & ');
}

const spelt: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A name as it stands in an address; '' for one without any Latin letter or digit.
 * @example slugOf('Bürgerbüro & Straße') // 'buergerbuero-strasse'
 */
export function slugOf(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[äöüß]/g, (letter) => spelt[letter] ?? letter)
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.slice(0, 48)
		.replaceAll(/^-+|-+$/g, '');
}
