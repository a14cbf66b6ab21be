import { paths } from '#lib/kit/paths.ts';

export const newRoundPath = `${paths.rounds}/neu`;

/** For staff council and data protection. */
export const insightPath = `${paths.rounds}/einblick`;
export const settingsPath = `${paths.rounds}/einstellungen`;
export const papersPath = `${paths.rounds}/unterlagen`;

export function roundPath(id: string): string {
	return `${paths.rounds}/runde/${id}`;
}

/** Where a card is followed by its key, from any device. */
export function cardPath(roundId: string): string {
	return `${paths.rounds}/karte?runde=${roundId}`;
}
