import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from './mail-layout.build.ts';

it('sends the layout that its source describes: mail-layout.html is what mail-layout.mjml compiles to', async () => {
	expect(readFileSync(new URL('./mail-layout.html', import.meta.url), 'utf8')).toBe(await compile());
});
