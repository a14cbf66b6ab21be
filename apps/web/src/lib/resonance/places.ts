import { paths } from '#lib/kit/paths.ts';

export const newRoundPath = `${paths.rounds}/neu`;
export const templatesPath = `${paths.rounds}/vorlagen`;

/** For staff council and data protection. */
export const insightPath = `${paths.rounds}/einblick`;
export const settingsPath = `${paths.rounds}/einstellungen`;
export const papersPath = `${paths.rounds}/unterlagen`;

export function roundPath(id: string): string {
	return `${paths.rounds}/runde/${id}`;
}

export const pulsesPath = `${paths.rounds}/puls`;
export const newPulsePath = `${paths.rounds}/neuer-puls`;

export function pulsePath(id: string): string {
	return `${pulsesPath}/${id}`;
}

/** Where a card is followed by its key, from any device. */
export function cardPath(roundId: string): string {
	return `${paths.rounds}/karte?runde=${roundId}`;
}

/** The same with the key, for a QR code: what stands after the # stays in the browser and is sent to nobody. */
export function cardKeyPath(roundId: string, cardKey: string): string {
	return `${cardPath(roundId)}#${cardKey}`;
}

/** Where the facilitator shows the code for guests to the room. */
export function codePath(roundId: string): string {
	return `${roundPath(roundId)}/code`;
}

/** Where guests take part; without a code it is asked for. */
export function joinPath(code = ''): string {
	return code === '' ? paths.join : `${paths.join}/${code}`;
}

/** In an address: the round's text in Leichte Sprache stands open. The mail links to it. */
export const PLAIN = 'leicht';

/** The column of the cards without a group. */
export const LOOSE = 'loose';

/** Where a card lies on its board. */
export function anchorOf(cardId: string): string {
	return `card-${cardId}`;
}
