import { describe, expect, it } from 'vitest';
import { seal, sealingKey, unseal } from './vault.ts';

const mine = 'a1'.repeat(32);
const value = { text: 'Die Übergabe fällt in die längste Schlange.', tickets: [1, 2] };

describe('what a device keeps', () => {
	it('is opened by the key that sealed it', async () => {
		const key = await sealingKey(mine);
		expect(await unseal(key, await seal(key, value))).toEqual(value);
	});
	it('is closed to the next person at the same device', async () => {
		const sealed = await seal(await sealingKey(mine), value);
		expect(await unseal(await sealingKey('b2'.repeat(32)), sealed)).toBeNull();
		expect(new TextDecoder().decode(sealed.data)).not.toContain('Schlange');
	});
	it('looks different each time, so that nobody sees whether something changed', async () => {
		const key = await sealingKey(mine);
		const [one, other] = [await seal(key, value), await seal(key, value)];
		expect(new Uint8Array(one.data)).not.toEqual(new Uint8Array(other.data));
	});
	it('is refused when somebody has changed it', async () => {
		const key = await sealingKey(mine);
		const { iv, data } = await seal(key, value);
		new Uint8Array(data)[3] = (new Uint8Array(data)[3] ?? 0) ^ 1;
		expect(await unseal(key, { iv, data })).toBeNull();
	});
});
