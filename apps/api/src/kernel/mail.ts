import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@gestaltungsraum/domain/identity/terms';
import type { Env } from './env.ts';
import { layout } from './mail-layout.ts';

/** A mail as features think of it; text and HTML part are made from the same words. */
export interface Mail {
	/** Stable over repetitions: `<kind>.<id>.<version>`; becomes the Message-ID, so that doubles collapse. */
	readonly id: string;
	readonly to: string;
	readonly locale: Locale;
	readonly subject: string;
	readonly paragraphs: readonly string[];
	/** The one thing to do; null for none. */
	readonly action: { readonly label: string; readonly url: string } | null;
	/** Several things with a link each, between the paragraphs and the action. */
	readonly items?: readonly { readonly label: string; readonly detail: string; readonly url: string }[];
	/** Why the reader gets this. */
	readonly footer: string;
	/** An entry for the reader's calendar (RFC 6047); most mails have none. */
	readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
	/** Below the reason, e.g. the way to stop such mails. */
	readonly links?: readonly { readonly label: string; readonly url: string }[];
	/** Stops such mails by one POST without a sign-in (RFC 8058). */
	readonly unsubscribe?: string;
}

export interface Mailer {
	send(mail: Mail): Promise<void>;
	close(): void;
}

/** By SMTP, or, without one, as .eml files below DATA_DIR/mail. */
export function makeMailer(env: Env): Mailer {
	let transport: Promise<import('nodemailer').Transporter> | null = null;
	const connect = async () => {
		const { createTransport } = await import('nodemailer');
		return env.SMTP_URL
			? createTransport({
					url: env.SMTP_URL,
					// a table of invitations does not open a connection for each
					pool: true,
					maxConnections: 2,
					connectionTimeout: 10_000,
					socketTimeout: 20_000,
					disableFileAccess: true,
					disableUrlAccess: true,
				} as never)
			: createTransport({
					streamTransport: true,
					buffer: true,
					newline: 'windows',
					disableFileAccess: true,
					disableUrlAccess: true,
				} as never);
	};
	return {
		send: async (mail) => {
			transport ??= connect();
			const info = await (await transport).sendMail(message(mail, env));
			if (!env.SMTP_URL) await keep((info as { message: Buffer }).message, mail, env.DATA_DIR);
		},
		close: () => void transport?.then((open) => open.close()),
	};
}

export function message(mail: Mail, env: Env) {
	for (const header of [mail.to, mail.subject, mail.id, mail.unsubscribe ?? ''])
		if (/[\r\n\0]/.test(header)) throw new Error('line break in a mail header');
	const domain = new URL(env.origin).hostname;
	const text = [
		...mail.paragraphs,
		...(mail.items ?? []).map(({ label, detail, url }) => `${label}\n${detail}\n${url}`),
		...(mail.action ? [`${mail.action.label}:\n${mail.action.url}`] : []),
		[`-- \n${mail.footer}`, ...(mail.links ?? []).map(({ label, url }) => `${label}:\n${url}`)].join('\n\n'),
	].join('\n\n');
	return {
		from: env.MAIL_FROM,
		to: mail.to,
		subject: mail.subject,
		messageId: `<${mail.id}@${domain}>`,
		headers: {
			'Auto-Submitted': 'auto-generated',
			'Content-Language': mail.locale,
			...(mail.unsubscribe && {
				'List-Unsubscribe': `<${mail.unsubscribe}>`,
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
			}),
		},
		text,
		html: html(mail),
		...(mail.calendar
			? { icalEvent: { filename: 'werkstatt.ics', method: mail.calendar.method, content: mail.calendar.content } }
			: {}),
	};
}

function html(mail: Mail): string {
	const paragraphs = mail.paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escape(paragraph)}</p>`).join('');
	const items = (mail.items ?? [])
		.map(
			({ label, detail, url }) =>
				`<p style="margin:0 0 16px"><a href="${escape(url)}" style="color:#171a8c;font-weight:600">${escape(label)}</a><br>${escape(detail)}</p>`,
		)
		.join('');
	const links = (mail.links ?? [])
		.map(({ label, url }) => `<br><a href="${escape(url)}" style="color:#4a4f66">${escape(label)}</a>`)
		.join('');
	const action = mail.action
		? `<p style="margin:24px 0"><a href="${escape(mail.action.url)}" style="background:#171a8c;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:6px;display:inline-block">${escape(mail.action.label)}</a></p><p style="margin:0 0 16px;font-size:14px;color:#4a4f66;word-break:break-all">${escape(mail.action.url)}</p>`
		: '';
	return layout
		.replaceAll('{{lang}}', mail.locale)
		.replaceAll('{{subject}}', () => escape(mail.subject))
		.replace('{{body}}', () => paragraphs + items + action)
		.replace('{{footer}}', () => escape(mail.footer) + links);
}

function escape(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

async function keep(raw: Buffer, mail: Mail, dataDir: string) {
	const folder = join(dataDir, 'mail');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const file = join(folder, `${mail.id.replaceAll(/[^A-Za-z0-9.-]/g, '_')}.eml`);
	await writeFile(`${file}.part`, raw, { mode: 0o600 });
	await rename(`${file}.part`, file);
}
