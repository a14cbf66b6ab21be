/**
 * Which changes the server has acknowledged, counted message by message: the provider's own counter runs ahead after a
 * connection was lost while somebody typed. The server answers each change of a connection once, in order.
 */
import { frameOf, REPLY, STATUS, STEP_2, SYNC, UPDATE } from './frames.ts';

export class Receipts<T> {
	/** Sent on this connection and not answered. `whole` brings everything that the server lacked. */
	#waiting: { readonly whole: boolean; readonly mark: T }[] = [];
	#whole = false;
	/** The server did not take something. */
	#refused = false;
	/** The message of the handshake that brings everything has gone out. */
	#brought = false;
	readonly #acknowledged: (mark: T, whole: boolean) => void;

	constructor(acknowledged: (mark: T, whole: boolean) => void = () => {}) {
		this.#acknowledged = acknowledged;
	}

	/** A new connection: what was not answered on the last one is brought again by its handshake. */
	opened(): void {
		this.#waiting = [];
		this.#whole = false;
		this.#refused = false;
		this.#brought = false;
	}

	/**
	 * @param mark of what stands behind the message, handed back with its receipt
	 * @returns false for a change that must not go out: before the handshake has brought everything, it could rest on
	 * changes that the server does not have, and its receipt would promise too much. The handshake brings it as well.
	 */
	sends(data: Uint8Array, mark: T): boolean {
		const { type, kind } = frameOf(data);
		if ((type !== SYNC && type !== REPLY) || (kind !== STEP_2 && kind !== UPDATE)) return true;
		if (kind === UPDATE && !this.#brought) return false;
		this.#brought = true;
		this.#waiting.push({ whole: kind === STEP_2, mark });
		return true;
	}

	/** @returns whether it was a receipt */
	received(data: Uint8Array): boolean {
		const { type, kind: taken } = frameOf(data);
		if (type !== STATUS) return false;
		const answered = this.#waiting.shift();
		if (taken === 0) {
			this.#refused = true;
			return true;
		}
		if (answered?.whole) this.#whole = true;
		if (answered) this.#acknowledged(answered.mark, answered.whole);
		return true;
	}

	/** Something was sent that is not answered. */
	get waiting(): boolean {
		return this.#waiting.length > 0;
	}

	/** The server has said no to something that was sent: whoever wrote it may only read. It stays at this end. */
	get refused(): boolean {
		return this.#refused;
	}

	/** Everything that was written until now is stored. */
	get settled(): boolean {
		return !this.#refused && this.#whole && this.#waiting.length === 0;
	}
}
