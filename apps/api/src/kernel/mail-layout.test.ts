import { expect, it } from 'vitest';
import { compile } from './mail-layout.build.ts';
import { layout } from './mail-layout.ts';

it('sends the layout that its source describes: mail-layout.ts is what mail-layout.mjml compiles to', async () => {
	expect(layout).toBe(await compile());
});
