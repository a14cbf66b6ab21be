import { createContext } from 'svelte';

export interface Toast {
	id: number;
	text: string;
	kind: 'ok' | 'bad';
	/** e.g. "Rückgängig"; the same can always be done elsewhere too, a toast goes away. */
	action?: { label: string; run: () => void };
}

/** Short reports at the edge of the page; good ones leave after ten seconds, problems stay until closed. */
export class Toasts {
	shown = $state<Toast[]>([]);
	#last = 0;

	/** @returns its id, for closing it before its time */
	say(text: string, action?: Toast['action']): number {
		const id = this.#add({ text, kind: 'ok', ...(action ? { action } : {}) });
		setTimeout(() => this.close(id), 10_000);
		return id;
	}

	warn(text: string): void {
		this.#add({ text, kind: 'bad' });
	}

	close(id: number): void {
		this.shown = this.shown.filter((toast) => toast.id !== id);
	}

	#add(toast: Omit<Toast, 'id'>): number {
		this.#last += 1;
		this.shown = [...this.shown.slice(-2), { id: this.#last, ...toast }];
		return this.#last;
	}
}

/** Set by the root layout; `toasts()` while a component starts. */
export const [toasts, setToasts] = createContext<Toasts>();
