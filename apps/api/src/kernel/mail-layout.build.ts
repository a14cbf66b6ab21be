// Compiles mail-layout.mjml to mail-layout.html: `node apps/api/src/kernel/mail-layout.build.ts`. A test compares both.
import { readFileSync, writeFileSync } from 'node:fs';
import mjml2html from 'mjml';

export async function compile(): Promise<string> {
	const source = readFileSync(new URL('./mail-layout.mjml', import.meta.url), 'utf8');
	const { html, errors } = await mjml2html(source, { fonts: {}, validationLevel: 'strict' } as never);
	if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));
	return html;
}

if (import.meta.main) writeFileSync(new URL('./mail-layout.html', import.meta.url), await compile());
