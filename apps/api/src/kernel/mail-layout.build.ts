// Compiles mail-layout.mjml to mail-layout.ts: `node apps/api/src/kernel/mail-layout.build.ts`. A test compares both.
import { readFileSync, writeFileSync } from 'node:fs';
import mjml2html from 'mjml';

/** The mail's HTML around {{subject}}, {{body}} and {{footer}}; a module, because one file has to hold the whole server. */
export async function compile(): Promise<string> {
	const source = readFileSync(new URL('./mail-layout.mjml', import.meta.url), 'utf8');
	const { html, errors } = await mjml2html(source, { fonts: {}, validationLevel: 'strict' } as never);
	if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));
	return html.replaceAll(/>\s+</g, '><').trim();
}

if (import.meta.main) {
	const html = await compile();
	writeFileSync(
		new URL('./mail-layout.ts', import.meta.url),
		`// Made by mail-layout.build.ts from mail-layout.mjml; do not edit.\nexport const layout = ${JSON.stringify(html)};\n`,
	);
}
