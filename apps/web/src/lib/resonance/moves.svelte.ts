import type { RoundView } from '@gestaltungsraum/domain/resonance/contract';
import { api } from '#lib/kit/api.ts';
import { Submit } from '#lib/kit/submit.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Toasts } from '#lib/ui/toasts.svelte.ts';
import type { LiveRound } from './live.svelte.ts';
import { before, type Change, stepsBack } from './undo.ts';

/** What one person does on the board, and the last of it to be taken back. */
export class Moves {
	/** null for nothing to take back. */
	last = $state.raw<Change | null>(null);
	readonly #round: () => Pick<RoundView, 'id' | 'cards' | 'groups'>;
	readonly #live: LiveRound;
	readonly #toasts: Toasts;
	/** The report that offers to take the last change back. */
	#offer = 0;

	constructor(round: () => Pick<RoundView, 'id' | 'cards' | 'groups'>, live: LiveRound, toasts: Toasts) {
		this.#round = round;
		this.#live = live;
		this.#toasts = toasts;
	}

	readonly move = new Submit(async (cardIds: readonly string[], groupId: string | null, title: string) => {
		const cards = before(this.#round(), cardIds);
		await this.#move(cardIds, groupId);
		this.#done({ cards, to: groupId, renamed: null }, m.resonance_moved({ title }));
		return true;
	});

	/** Makes a group of these cards. */
	readonly gather = new Submit(async (title: string, cardIds: readonly string[]) => {
		const cards = before(this.#round(), cardIds);
		const { id } = await this.#name(null, title, cardIds);
		this.#done({ cards, to: id, renamed: null }, m.resonance_moved({ title }));
		return true;
	});

	readonly rename = new Submit(async (groupId: string, title: string) => {
		const was = this.#round().groups.find(({ id }) => id === groupId)?.title ?? '';
		await this.#name(groupId, title, []);
		const after = title.trim();
		const renamed = { groupId, before: was, after };
		if (was !== after) this.#done({ cards: [], to: null, renamed }, m.resonance_renamed({ title: after }));
		return true;
	});

	readonly undo = new Submit(async () => {
		const change = this.last;
		if (!change) return;
		const steps = stepsBack(change, this.#round());
		for (const step of steps)
			if ('move' in step) await this.#move(step.move, step.groupId);
			else await this.#name(step.groupId, step.name, step.cardIds);
		this.last = null;
		this.#toasts.close(this.#offer);
		this.#toasts.say(steps.length > 0 ? m.resonance_undone() : m.resonance_undo_late());
	});

	/** For the toast, which is no place for a problem of its own. */
	back = async (): Promise<void> => {
		await this.undo.run();
		if (this.undo.problem) this.#toasts.warn(this.undo.problem);
	};

	#done(change: Change, words: string): void {
		this.last = change;
		this.#toasts.close(this.#offer);
		this.#offer = this.#toasts.say(words, { label: m.resonance_undo(), run: () => void this.back() });
	}

	async #move(cardIds: readonly string[], groupId: string | null): Promise<void> {
		const shown = this.#live.moving(cardIds);
		await api().resonance.moveCards.mutate({ roundId: this.#round().id, cardIds: [...cardIds], groupId });
		await shown();
	}

	async #name(groupId: string | null, title: string, cardIds: readonly string[]): Promise<{ id: string }> {
		const shown = this.#live.moving(cardIds);
		const named = await api().resonance.nameGroup.mutate({
			roundId: this.#round().id,
			groupId,
			title,
			cardIds: [...cardIds],
		});
		await (cardIds.length > 0 ? shown() : this.#live.refetch());
		return named;
	}
}
