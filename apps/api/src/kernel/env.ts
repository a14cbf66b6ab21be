import { readFileSync } from 'node:fs';
import * as z from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const Env = z.object({
	HOST: z.string().default('127.0.0.1'),
	PORT: port.default(3000),
	/** Internal port of /metrics on 127.0.0.1; 0 switches it off. */
	METRICS_PORT: port.default(0),
	/** The one address people use, e.g. https://raum.kreis.example; unset: http://localhost:PORT. */
	ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	/** Unset: the embedded PostgreSQL. */
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//)
		.optional(),
	/** Unset: mails are kept as .eml files below DATA_DIR/mail. */
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\//)
		.optional(),
	MAIL_FROM: z.string().default('Gestaltungsraum <noreply@localhost.localdomain>'),
	/** At least 32 bytes; unset: made once and kept in DATA_DIR/secret. */
	SECRET: z.string().min(32).optional(),
	/** How many proxies stand in front and append to X-Forwarded-For; 0: the socket's address counts. */
	TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
	/** clamd by TCP, e.g. tcp://clamd:3310; unset: attachments are not checked for malware. */
	CLAMD_URL: z.url({ protocol: /^tcp$/ }).optional(),
	DATA_DIR: z.string().default('.data'),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
	/** `auto` fills the invented world into an empty embedded database; `always` into any empty one; `off` never. */
	DEMO: z.enum(['auto', 'always', 'off']).default('auto'),
	/** How often the waiting cards of resonance rounds are mixed; whoever drops one waits up to that long (ADR 0009). */
	CARD_BEAT_MS: z.coerce.number().int().min(5).max(60_000).default(4000),
	DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
	NODE_ENV: z.string().default('production'),
});
export type Env = z.infer<typeof Env> & { readonly origin: string; readonly secure: boolean };

/** A sentence for the operator, in both languages; printed without a stack. */
export class OperatorError extends Error {}

/**
 * Reads the environment; `NAME_FILE` names a file with the value (secrets from files).
 * @throws OperatorError that names each wrong variable
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
	const values: Record<string, string> = {};
	for (const name of Object.keys(Env.shape)) {
		const file = source[`${name}_FILE`];
		const value = file ? fromFile(name, file) : source[name];
		if (value !== undefined && value !== '') values[name] = value;
	}
	const read = Env.safeParse(values);
	if (!read.success) {
		const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))].join(', ');
		throw new OperatorError(
			`Diese Umgebungsvariablen stimmen nicht: ${names}. / These environment variables are not right: ${names}.`,
		);
	}
	const origin = new URL(read.data.ORIGIN ?? `http://localhost:${read.data.PORT}`).origin;
	return { ...read.data, origin, secure: origin.startsWith('https:') };
}

function fromFile(name: string, file: string): string {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		throw new OperatorError(
			`Die Datei aus ${name}_FILE ist nicht lesbar: ${file}. / The file of ${name}_FILE cannot be read: ${file}.`,
		);
	}
}
