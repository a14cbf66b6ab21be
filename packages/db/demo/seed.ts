/** Chance without chance: everything of the demo world is derived from names, so that two fillings are equal. */
import { createHash } from 'node:crypto';

/** A version 4 UUID made from a name; the same name gives the same id. */
export function demoId(...name: readonly (string | number)[]): string {
	const hex = createHash('sha256').update(name.join('\u0000')).digest('hex');
	const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A whole number 0..2^32-1 made from a name. */
export function numberOf(...name: readonly (string | number)[]): number {
	return createHash('sha256').update(name.join('\u0000')).digest().readUInt32BE(0);
}

/** Numbers 0..1 (1 excluded) in an order that the seed decides: mulberry32. */
export function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** An entry of a list that is not empty, chosen by a number. */
export function pick<T>(list: readonly T[], number: number): T {
	const entry = list[number % list.length];
	if (entry === undefined) throw new Error('nothing to pick from');
	return entry;
}
