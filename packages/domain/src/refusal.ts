/** How a no is meant; the edge maps it to a status (forbidden 403, missing 404, conflict 409, invalid 400, limited 429, unauthenticated 401). */
export type RefusalKind = 'forbidden' | 'missing' | 'conflict' | 'invalid' | 'limited' | 'unauthenticated';

/** One expected no, in both languages of the product. */
export interface RefusalText {
	readonly kind: RefusalKind;
	readonly de: string;
	readonly en: string;
}

/** A feature's expected noes by code; the code crosses the wire, the sentences are for people. */
export type RefusalCatalogue = Readonly<Record<string, RefusalText>>;

/** A sentence in both languages, e.g. for a wrong input; {@link sentence} packs it into the one string that a zod issue may carry. */
export interface Sentence {
	readonly de: string;
	readonly en: string;
}

const SEPARATOR = '\u241f';

/** Packs both languages into one string for places that hold only one, such as a zod message. */
export function sentence(de: string, en: string): string {
	return de + SEPARATOR + en;
}

/** Unpacks what {@link sentence} packed; a plain string stands for both languages. */
export function unpackSentence(packed: string): Sentence {
	const [de = packed, en = de] = packed.split(SEPARATOR);
	return { de, en };
}
