/** Attachments of posts and images of notes: what is known of them. The bytes are in the store (store.ts). */
import type { FileView } from '@gestaltungsraum/domain/forum/files/contract';
import type { Ctx, Kernel } from '../../kernel/context.ts';
import { found, Refusal } from '../../kernel/refuse.ts';
import { fileStore } from './store.ts';

/** Attachments of the post `p`, as JSON. */
export function filesJson(ctx: Ctx) {
	return ctx.sql`(select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'type', f.type, 'bytes', f.bytes, 'alt', f.alt, 'image', f.image) order by f.name, f.id), '[]')
		from forum_files f where f.post_id = p.id)`;
}

interface Attached {
	readonly topicId: string;
	readonly postId: string;
	readonly files: readonly string[];
}

/** Puts what the person uploaded for this topic beside the post. @throws Refusal file_missing */
export async function attachFiles(ctx: Ctx, { topicId, postId, files }: Attached): Promise<void> {
	if (files.length === 0) return;
	const attached = await ctx.sql`
		update forum_files set post_id = ${postId} where id = any (${[...new Set(files)]}::uuid[]) and topic_id = ${topicId} and post_id is null and person_id = ${ctx.actor.personId}`;
	if (attached.count !== new Set(files).size) throw new Refusal('file_missing');
}

/** Takes back an upload that is not attached, or not put into the note, yet. @throws Refusal file_missing */
export async function dropUpload(ctx: Ctx, { id }: { id: string }): Promise<void> {
	const gone = await ctx.sql`
		delete from forum_files where id = ${id} and post_id is null and not used and person_id = ${ctx.actor.personId}`;
	if (gone.count === 0) throw new Refusal('file_missing');
	ctx.afterCommit(() => fileStore(ctx.kernel).remove(id));
}

/** What stands beside an own post from now on: new uploads are attached, those not named any more go. @throws Refusal file_missing */
export async function exchangeFiles(ctx: Ctx, { topicId, postId, files }: Attached): Promise<void> {
	const there = await ctx.sql<{ id: string }[]>`select id from forum_files where post_id = ${postId}`;
	const kept = files.filter((file) => there.some(({ id }) => id === file));
	await dropFiles(ctx, { postId, but: kept });
	await attachFiles(ctx, { topicId, postId, files: files.filter((file) => !kept.includes(file)) });
}

/** With the post go its attachments, but for these. */
export async function dropFiles(
	ctx: Ctx,
	{ postId, but = [] }: { postId: string; but?: readonly string[] },
): Promise<void> {
	const gone = await ctx.sql<{ id: string }[]>`
		delete from forum_files where post_id = ${postId} and id <> all (${[...but]}::uuid[]) returning id`;
	const store = fileStore(ctx.kernel);
	ctx.afterCommit(() => Promise.all(gone.map(({ id }) => store.remove(id))).then(() => {}));
}

interface Served extends FileView {
	readonly bytes: number;
}

/** Beside the wall: whether a file `f`, of the post `p` if it has one, is shown to the reader. */
const served = ({ sql, actor }: Ctx) =>
	sql`(f.note_id is not null or p.deleted_at is null and p.id is not null or f.post_id is null and f.person_id = ${actor.personId})`;

/** An attachment whose post the reader may read, an image whose note they may read, or an own upload that is not attached yet. @throws Refusal file_missing */
export async function fileFor(ctx: Ctx, id: string): Promise<Served> {
	const [file] = await ctx.sql<Served[]>`
		select f.id, f.name, f.type, f.bytes, f.alt, f.image from forum_files f left join forum_posts p on p.id = f.post_id
		where f.id = ${id} and ${served(ctx)}`;
	return found(file, 'file_missing');
}

/** Which of these are images that the reader may see, as {@link fileFor} says. */
export async function imagesFor(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const seen = await ctx.sql<{ id: string }[]>`
		select f.id from forum_files f left join forum_posts p on p.id = f.post_id where f.id = any (${[...ids]}::uuid[]) and f.image and ${served(ctx)}`;
	return seen.map(({ id }) => id);
}

/** Uploads that nobody attached, or put into their note, within a day. */
export async function sweepFiles(kernel: Kernel): Promise<void> {
	const gone = await kernel.gate<{ id: string }[]>`
		delete from forum_files where post_id is null and not used and uploaded_at < now() - interval '1 day' returning id`;
	const store = fileStore(kernel);
	await Promise.all(gone.map(({ id }) => store.remove(id)));
}

/** What is to be seen in an own image. @throws Refusal file_missing */
export async function describeFile(ctx: Ctx, { id, alt }: { id: string; alt: string }): Promise<void> {
	const described =
		await ctx.sql`update forum_files set alt = ${alt} where id = ${id} and person_id = ${ctx.actor.personId}`;
	if (described.count === 0) throw new Refusal('file_missing');
}
