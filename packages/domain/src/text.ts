import * as z from 'zod';
import { sentence } from './refusal.ts';

// eslint-disable-next-line no-control-regex -- control characters are what this refuses
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
// eslint-disable-next-line no-control-regex -- as above, and no line breaks
const CONTROL_LINE = /[\u0000-\u001f\u007f]/;

const unreadable = sentence(
	'Der Text enthält Zeichen, die nicht gespeichert werden können.',
	'The text contains characters that cannot be stored.',
);

function storable(control: RegExp) {
	return (value: string) => value.isWellFormed() && !control.test(value);
}

/** One line of text: NFC, trimmed, no control characters (PostgreSQL refuses NUL), no lone surrogates. */
export function line(min: number, max: number, message: string) {
	return z
		.string({ error: message })
		.max(max * 4, message)
		.refine(storable(CONTROL_LINE), unreadable)
		.transform((value) => value.normalize('NFC').trim())
		.pipe(z.string().min(min, message).max(max, message));
}

/** Text of several lines, otherwise as {@link line}; line ends become LF. */
export function lines(min: number, max: number, message: string) {
	return z
		.string({ error: message })
		.max(max * 2, message)
		.refine(storable(CONTROL), unreadable)
		.transform((value) => value.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim())
		.pipe(z.string().min(min, message).max(max, message));
}

const badShortName = sentence(
	'Ein Kurzname besteht aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen, 2 bis 60 Zeichen, zum Beispiel stadt-musterstadt.',
	'A short name consists of lower-case letters, digits and hyphens, 2 to 60 characters, such as stadt-musterstadt.',
);
/** How tenants, associations and spaces are named in addresses and commands. */
export const ShortName = z
	.string({ error: badShortName })
	.max(60, badShortName)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, badShortName)
	.min(2, badShortName);

export const badId = sentence('Diese Adresse stimmt nicht.', 'This address is not right.');
export const Id = z.uuid({ error: badId });
export const ById = z.strictObject({ id: Id });
/** Nothing but that it worked; tRPC wants an output, and the browser wants a sign. */
export const Done = z.object({ done: z.literal(true) });
export const done = { done: true } as const;
/** A moment as ISO 8601 in UTC. Strings, because dates would cost a serialiser on every page. */
export const Moment = z.string();
/** A refusal's code, or null when allowed. */
export const Why = z.string().nullable();
