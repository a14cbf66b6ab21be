/** Whom others see while writing: what the note says, not what a browser says of itself. */
import type { Actor } from '@gestaltungsraum/domain/actor';
import type { ShownAs } from '@gestaltungsraum/domain/forum/notes/terms';
import { roleLabels, roles } from '@gestaltungsraum/domain/identity/terms';

/** Names of colours; the page has a light and a dark one of each. */
const COLOURS = 6;

/** Rewrites what a browser tells of itself before the others hear it. */
export function introduce(
	states: Map<number, Record<string, unknown>>,
	{ actor, shown }: { readonly actor: Actor; readonly shown: ShownAs },
): void {
	for (const [client, state] of states) {
		const { cursor } = state;
		for (const key of Object.keys(state)) delete state[key];
		if (shown === 'nobody') continue;
		if (cursor !== undefined) state['cursor'] = cursor;
		state['user'] = {
			name: shown === 'name' ? actor.name : roleLabels[roles.find((role) => actor.roles.includes(role)) ?? 'staff'].de,
			tint: String(client % COLOURS),
		};
	}
}
