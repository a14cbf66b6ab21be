import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** Mails leave with a job that looks every five seconds. */
const MAIL_MS = 20_000;

/**
 * Waits for a mail, which without a mail server is a file in DATA_DIR/mail.
 * @param path how the address of its link begins, e.g. `/einladung/`
 * @returns where its link leads
 */
export async function linkMailedTo(email: string, path: string): Promise<string> {
	let found: string | undefined;
	await expect
		.poll(
			() =>
				(found = mails()
					.filter((mail) => mail.includes(`To: ${email}\r\n`))
					.map((mail) => new RegExp(`http://[^\\s"<]+${path}[^\\s"<]+`).exec(mail)?.[0])
					.find((link) => link !== undefined)),
			{ message: `a mail to ${email}`, timeout: MAIL_MS },
		)
		.toBeTruthy();
	return found ?? '';
}

function mails(): string[] {
	const folder = process.env['E2E_MAIL'] ?? '';
	try {
		return readdirSync(folder)
			.filter((name) => name.endsWith('.eml'))
			.map((name) => readable(readFileSync(join(folder, name), 'latin1')));
	} catch {
		// there is no folder before the first mail
		return [];
	}
}

/** Takes quoted-printable back, as far as addresses go. */
function readable(raw: string): string {
	return raw
		.replaceAll('=\r\n', '')
		.replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
