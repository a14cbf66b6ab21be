import { describe, expect, it } from 'vitest';
import { Receipts } from './receipts.ts';

const NAME = [2, 97, 98];
const message = (...parts: number[]) => Uint8Array.from([...NAME, ...parts]);
const update = message(0, 2, 1, 7);
const whole = message(0, 1, 2, 0, 0);
const receipt = message(8, 1);

describe('receipts', () => {
	it('are complete once the handshake and all that was sent have been answered', () => {
		const receipts = new Receipts<null>();
		receipts.opened();
		expect(receipts.settled).toBe(false);
		receipts.sends(whole, null);
		expect(receipts.received(receipt)).toBe(true);
		expect(receipts.settled).toBe(true);
		receipts.sends(update, null);
		expect(receipts.settled).toBe(false);
		receipts.received(receipt);
		expect(receipts.settled).toBe(true);
	});
	it('are none when the server says no: nothing is settled on this connection any more', () => {
		const receipts = new Receipts<string>(() => expect.unreachable());
		receipts.opened();
		receipts.sends(whole, 'all');
		expect(receipts.received(message(8, 0))).toBe(true);
		expect({ refused: receipts.refused, settled: receipts.settled }).toEqual({ refused: true, settled: false });
		receipts.opened();
		expect(receipts.refused).toBe(false);
	});
	it('are given for no change that goes before the handshake: it might rest on something that the server lacks', () => {
		const seen: [string, boolean][] = [];
		const receipts = new Receipts<string>((mark, all) => seen.push([mark, all]));
		receipts.opened();
		expect(receipts.sends(update, 'early')).toBe(false);
		expect(receipts.sends(message(4, 1, 2, 0, 0), 'all')).toBe(true);
		expect(receipts.sends(update, 'late')).toBe(true);
		receipts.received(receipt);
		expect(receipts.settled).toBe(false);
		receipts.received(receipt);
		expect(receipts.settled).toBe(true);
		expect(seen).toEqual([
			['all', true],
			['late', false],
		]);
		receipts.opened();
		expect(receipts.sends(update, 'early')).toBe(false);
	});
	it('of a connection that ended count for nothing', () => {
		const receipts = new Receipts<null>();
		receipts.opened();
		receipts.sends(whole, null);
		receipts.received(receipt);
		receipts.sends(update, null);
		receipts.opened();
		receipts.received(receipt);
		expect(receipts.settled).toBe(false);
	});
	it('are nothing but status messages', () => {
		const receipts = new Receipts<null>();
		receipts.sends(message(0, 0, 1, 0), null);
		receipts.sends(message(1, 3), null);
		for (const other of [message(0, 2, 1, 7), message(1, 8), message(0, 8)])
			expect(receipts.received(other)).toBe(false);
	});
});
