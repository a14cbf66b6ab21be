import { paths } from '#lib/kit/paths.ts';

export const newRoundPath = `${paths.rounds}/neu`;

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
