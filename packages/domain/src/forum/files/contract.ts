import * as z from 'zod';
import { sentence } from '../../refusal.ts';
import { Id, line } from '../../text.ts';
import { ALT_MAX } from './terms.ts';

export const FileView = z.object({
	id: Id,
	name: z.string(),
	type: z.string(),
	bytes: z.int(),
	alt: z.string(),
	/** Shown in the page; everything else is only offered for download. */
	image: z.boolean(),
});
export type FileView = z.infer<typeof FileView>;
export const DescribeFile = z.strictObject({
	id: Id,
	alt: line(
		0,
		ALT_MAX,
		sentence(
			'Die Beschreibung ist zu lang (höchstens 300 Zeichen).',
			'The description is too long (300 characters at most).',
		),
	),
});
