/** What comes in as an attachment: counted while it streams, known by its content, checked, and images made anew. */
import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import {
	FILE_MAX,
	FILE_NAME_MAX,
	FILES_MAX,
	fileTypes,
	IMAGES_MAX,
	imageTypes,
} from '@gestaltungsraum/domain/forum/files/terms';
import { whyNotWriteNote } from '@gestaltungsraum/domain/forum/notes/rules';
import { whyNotReply, type TopicFacts } from '@gestaltungsraum/domain/forum/rules';
import type { FileView } from '@gestaltungsraum/domain/forum/files/contract';
import { forumFiles } from '@gestaltungsraum/db/schema';
import { type Ctx, type Kernel, run } from '../../kernel/context.ts';
import { found, Refusal, refuse } from '../../kernel/refuse.ts';
import type { Session } from '../../identity/session.ts';
import { knownNote } from '../notes/service.ts';
import { scanFile } from './scan.ts';
import { fileStore } from './store.ts';

/** Longest side of an image, and the most pixels that are read at all (a small file may claim to be a huge picture). */
const SIDE_MAX = 2560;
const PIXELS_MAX = 60_000_000;

/** Where an upload is for: an answer in a topic, or the text of a note. */
export type Place = { readonly topicId: string } | { readonly noteId: string };

interface Incoming {
	readonly kernel: Kernel;
	readonly session: Pick<Session, 'actor'>;
	readonly body: AsyncIterable<Uint8Array>;
	readonly place: Place;
	readonly name: string;
}

/**
 * Keeps an upload for a topic until it is attached to an answer there, where only the uploader sees it before; or for a
 * note, where whoever reads the note does.
 * @throws Refusal topic_missing, topic_closed, note_missing, note_frozen, note_readers_comment, file_no_image, too_many_images, file_too_large, file_type, file_infected, file_unchecked, too_many_files, too_many_attempts
 */
export async function takeFile({ kernel, session, body, place, name }: Incoming): Promise<FileView> {
	const { actor } = session;
	const { audience } = await run(kernel, actor, (ctx) => taking(ctx, place), { readOnly: true });
	await kernel.limits.spend('uploadPerson', actor.personId);
	const store = fileStore(kernel);
	const id = crypto.randomUUID();
	const [raw, made] = [await store.draft(id), await store.draft(crypto.randomUUID())];
	try {
		await write(body, raw);
		await check(kernel, raw);
		const otherwise = 'noteId' in place ? 'file_no_image' : 'file_type';
		const type = await typeOf(raw, otherwise);
		const image = imageTypes.includes(type);
		if (!image && 'noteId' in place) throw new Refusal(otherwise);
		if (image) await remake(raw, made, otherwise);
		const kept = image ? made : raw;
		const { size: bytes } = await stat(kept);
		const known = {
			id,
			name: named(name, image ? 'image/webp' : type),
			type: image ? 'image/webp' : type,
			bytes,
			image,
		};
		await store.keep(id, kept);
		await run(kernel, actor, async (ctx) => {
			await taking(ctx, place);
			const { tenantId, personId } = actor;
			const uploadedAt = ctx.now.toISOString();
			await ctx.tx.insert(forumFiles).values({ ...known, ...place, audience, tenantId, personId, uploadedAt });
		}).catch(async (error: unknown) => {
			await store.remove(id);
			throw error;
		});
		return { ...known, alt: '' };
	} finally {
		await Promise.all([rm(raw, { force: true }), rm(made, { force: true })]);
	}
}

/** @returns whose readers it will be for */
async function taking(ctx: Ctx, place: Place): Promise<{ audience: string }> {
	if ('topicId' in place) return answerable(ctx, place.topicId);
	const note = await knownNote(ctx, place.noteId);
	refuse(whyNotWriteNote(note, ctx.actor));
	const [kept] = await ctx.sql`select count(*)::int as images from forum_files where note_id = ${note.id}`;
	refuse(Number(kept?.['images']) < IMAGES_MAX ? null : 'too_many_images');
	return note;
}

async function answerable(ctx: Ctx, topicId: string): Promise<{ audience: string }> {
	const [row] = await ctx.sql<(TopicFacts & { audience: string; waiting: number })[]>`
		select t.author_id as "authorId", t.closed_at as "closedAt", t.audience,
			(select count(*)::int from forum_files f where f.topic_id = t.id and f.post_id is null and f.person_id = ${ctx.actor.personId}) as waiting,
			exists (select from forum_stewards w where w.space_id = t.space_id and w.person_id = ${ctx.actor.personId}) as steward
		from forum_topics t where t.id = ${topicId}`;
	const topic = found(row, 'topic_missing');
	refuse(whyNotReply(topic) ?? (topic.waiting < FILES_MAX ? null : 'too_many_files'));
	return topic;
}

async function write(body: AsyncIterable<Uint8Array>, path: string): Promise<void> {
	let bytes = 0;
	async function* counted() {
		for await (const piece of body) {
			bytes += piece.length;
			if (bytes > FILE_MAX) throw new Refusal('file_too_large');
			yield piece;
		}
	}
	await pipeline(counted, createWriteStream(path, { mode: 0o600 }));
}

/** Fails closed: where a check is wanted and cannot be made, nothing is kept. */
async function check({ env }: Kernel, path: string): Promise<void> {
	if (!env.CLAMD_URL) return;
	const verdict = await scanFile(env.CLAMD_URL, path);
	if (verdict === 'infected') throw new Refusal('file_infected');
	if (verdict === 'unknown') throw new Refusal('file_unchecked');
}

type NoType = 'file_type' | 'file_no_image';

/** By its first bytes, whatever it is called and whatever the browser says. @throws Refusal as the caller wants it */
async function typeOf(path: string, otherwise: NoType): Promise<string> {
	const { fileTypeFromFile } = await import('file-type');
	const mime = (await fileTypeFromFile(path))?.mime ?? '';
	if (mime in fileTypes || imageTypes.includes(mime)) return mime;
	throw new Refusal(otherwise);
}

/** Decoded and encoded again: upright, not larger than needed, and without place, camera or anything else beside the picture. */
async function remake(from: string, to: string, otherwise: NoType): Promise<void> {
	const { default: sharp } = await import('sharp');
	try {
		await sharp(from, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
			.rotate()
			.resize({ width: SIDE_MAX, height: SIDE_MAX, fit: 'inside', withoutEnlargement: true })
			.webp({ quality: 82 })
			.toFile(to);
	} catch {
		throw new Refusal(otherwise);
	}
}

/** What people see; the ending follows the content. */
export function named(name: string, type: string): string {
	const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
	const ending = `.${fileTypes[type] ?? 'bin'}`;
	const stem = last
		.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}"<>:|?*]/gu, '')
		.replace(/\.[a-z0-9]{1,5}$/i, '')
		.replace(/^[.\s]+/, '')
		.trim()
		.slice(0, FILE_NAME_MAX - ending.length);
	return (stem || 'datei') + ending;
}
