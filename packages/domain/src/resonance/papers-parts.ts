/** What the drafts are made of. */

/** What a draft is filled with. */
export interface PaperFacts {
	readonly org: string;
	/** Short name of the Land; null when unknown. */
	readonly land: string | null;
	readonly floor: number;
	readonly cardsKeptDays: number;
	readonly ticketsKeptDays: number;
	/** Day of the agreement as people write it; null for none. */
	readonly agreedOn: string | null;
	readonly agreement: string | null;
	readonly promise: { readonly version: number; readonly de: string };
}

/** A paragraph, a numbered list, or a table with its head. */
export type Block = string | { readonly list: readonly string[] } | { readonly table: readonly (readonly string[])[] };
export interface Part {
	readonly heading: string;
	readonly blocks: readonly Block[];
}
export interface Paper {
	readonly title: string;
	readonly parts: readonly Part[];
}

/** What no program can promise; the same in both papers, and in other words on every round's page. */
export const honestLimits: readonly string[] = [
	'Wer das laufende Programm verändert oder den Netzverkehr im Augenblick des Absendens mitschneidet, kann eine Karte über Netzadresse und Zeitpunkt einem Gerät zuordnen. Das verhindert keine Technik im Programm; dagegen stehen geprüfte, unveränderte Programmstände, getrennte Zuständigkeiten im Betrieb, das Einsichtsrecht des Personalrats und die Möglichkeit, aus jedem anderen Netz zu schreiben.',
	'Inhalt und Schreibstil können eine Person verraten. Hinweise beim Schreiben entstehen nur auf dem Gerät; ob jemand ihnen folgt, entscheidet er oder sie selbst.',
	'Eine Mindestzahl schützt nicht jede Zusammensetzung: In einem Kreis von acht mit nur einer Person einer Berufsgruppe ist deren Sicht leicht zu erraten.',
	'Umschläge liegen auf dem Gerät, das sie geholt hat, verschlossen mit einem Schlüssel, den es nur nach der Anmeldung gibt. Ein anderes Gerät oder ein geleerter Browser bedeutet die eine Erneuerung; danach gibt es keine weiteren.',
	'Verabreden sich alle anderen, ihre Karten offenzulegen, ist der Rest bekannt.',
	'War an einem Tag nur eine Person angemeldet, stammen die Karten dieses Tages von ihr. Deshalb wird erst gemischt, wenn mindestens zehn neue Karten da sind, sonst am Ende.',
	'Browser-Erweiterungen, Fernwartung und Blicke auf den Bildschirm liegen außerhalb des Programms.',
	'In Live-Runden sitzen die Schreibenden beieinander; dort ist der Schutz schwächer, und die Seite sagt es.',
];
