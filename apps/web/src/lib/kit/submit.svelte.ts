import { invalidate } from '$app/navigation';
import { explain, explainFields, isSignedOut } from './api.ts';

/**
 * One way to write: a mutation with what a form shows about it.
 * A press while one runs is ignored, and a no leaves everything that was typed.
 * @example const close = new Submit((id: string) => api().forum.close.mutate({ id, closed: true }), 'app:topic');
 */
export class Submit<Args extends unknown[], Result> {
	pending = $state(false);
	/** The sentence to show, '' when there is none. */
	problem = $state('');
	/** Sentences by input path. */
	fields = $state<Record<string, string>>({});
	/** The session ended meanwhile; `Problem` offers to sign in beside what was typed. */
	signedOut = $state(false);
	readonly #act: (...args: Args) => Promise<Result>;
	readonly #reload: string | undefined;

	/** @param reload what loads again after a yes: a `depends` key, or nothing */
	constructor(act: (...args: Args) => Promise<Result>, reload?: `app:${string}`) {
		this.#act = act;
		this.#reload = reload;
	}

	/** @returns the answer, or null when it was a no (see `problem`) */
	run = async (...args: Args): Promise<Result | null> => {
		if (this.pending) return null;
		this.pending = true;
		this.clear();
		try {
			const result = await this.#act(...args);
			if (this.#reload) await invalidate(this.#reload);
			return result;
		} catch (cause) {
			this.signedOut = isSignedOut(cause);
			this.fields = explainFields(cause);
			this.problem = explain(cause);
			return null;
		} finally {
			this.pending = false;
		}
	};

	clear = (): void => {
		this.problem = '';
		this.fields = {};
		this.signedOut = false;
	};
}
