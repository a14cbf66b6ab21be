import { api } from '#lib/kit/api.ts';
import Problem from '#lib/kit/Problem.svelte';
import { Submit } from '#lib/kit/submit.svelte.ts';

export interface Seats {
	readonly seats: number;
	/** Who comes along. */
	readonly names: string;
	readonly needs: string;
}

/** What a workshop's page writes with; it comes once the page is shown. */
export class Desk {
	/** Shows what went wrong with one of them. */
	readonly Problem = Problem;
	readonly #id: () => string;

	constructor(id: () => string) {
		this.#id = id;
	}

	readonly announce = new Submit(() => api().workshops.planning.announce.mutate({ id: this.#id() }), 'app:workshop');
	readonly begin = new Submit(() => api().workshops.planning.begin.mutate({ id: this.#id() }));
	readonly register = new Submit(
		(seats: Seats) => api().workshops.seats.register.mutate({ workshopId: this.#id(), ...seats }),
		'app:workshop',
	);
	readonly take = new Submit(() => api().workshops.seats.take.mutate({ workshopId: this.#id() }), 'app:workshop');
	readonly withdraw = new Submit(
		() => api().workshops.seats.withdraw.mutate({ workshopId: this.#id() }),
		'app:workshop',
	);
}
