/**
 * What the tables of the rounds hold, column by column, and why; and what is held nowhere. The page for staff council and
 * data protection puts these words beside what the catalogue of the running database says, and a test compares the two.
 */
import type { Sentence } from '../refusal.ts';
import { storedCards } from './stored-cards.ts';
import { storedRounds } from './stored-rounds.ts';
import type { Pair, StoredTable } from './stored-table.ts';
import { storedVotes } from './stored-votes.ts';

/** In the order in which the page shows them. */
export const stored: Readonly<Record<string, StoredTable>> = { ...storedRounds, ...storedCards, ...storedVotes };

export function inBoth([de, en]: Pair): Sentence {
	return { de, en };
}

/** @returns null for a column without an explanation: the page says so, loudly */
export function explainColumn(table: string, column: string): Sentence | null {
	const words = stored[table]?.columns[column];
	return words ? inBoth(words) : null;
}

export const notStored: readonly Sentence[] = [
	[
		'Wer eine Karte, einen Stimmzettel oder eine Antwort geschrieben hat. Es gibt dafür keine Spalte, und der Server erfährt es nicht.',
		'Who wrote a card, a ballot or an answer. There is no column for it, and the server does not learn it.',
	] as const,
	[
		'Wer überhaupt geschrieben oder abgestimmt hat. Umschläge holt jeder Browser von selbst, ob jemand schreibt oder nicht.',
		'Who wrote or voted at all. Every browser fetches envelopes by itself, whether somebody writes or not.',
	] as const,
	[
		'Wann eine Karte ankam, und in welcher Reihenfolge. Jede Mischung schreibt alle Karten neu, in zufälliger Ordnung.',
		'When a card came, or in which order. Each mixing writes all cards anew, in random order.',
	] as const,
	[
		'Netzadresse, Gerät, Browser, Sitzung oder Cookie einer Karte. Was so etwas mitbringt, wird abgewiesen.',
		'Network address, device, browser, session or cookie of a card. Whatever brings one along is refused.',
	] as const,
	[
		'Wer eine Runde geöffnet, gelesen oder nicht gelesen hat, und wer die Erinnerung schon befolgt hat.',
		'Who opened, read or did not read a round, and who has followed a reminder.',
	] as const,
	[
		'Welche Karten eine Person in eine Gruppe gelegt hat, und von wem ein Satz im Protokoll ist.',
		'Which cards somebody put into a group, and whose sentence stands in the record.',
	] as const,
	[
		'Zahlen je Verwaltung oder Person. Nach Einheiten gibt es sie nur im Puls: für die Einheit, die jemand von sich aus nennt, und nur, wo niemand herausgerechnet werden kann.',
		'Numbers by administration or person. By unit there are some in a pulse only: for the unit that people name themselves, and only where nobody can be singled out.',
	] as const,
	[
		'Zwischenstände. Solange gesammelt wird, sieht niemand Karten und niemand ihre Zahl.',
		'Interim results. While a round collects, nobody sees cards, and nobody how many there are.',
	] as const,
].map(inBoth);
