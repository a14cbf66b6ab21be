/** Attachments of posts: what is known of them. The bytes are in the store (store.ts). */
import type { Ctx } from '../../kernel/context.ts';
import { Refusal } from '../../kernel/refuse.ts';

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

/** With the post go its attachments; the store is swept after them. */
export async function dropFiles(ctx: Ctx, { postId }: { postId: string }): Promise<void> {
	await ctx.sql`delete from forum_files where post_id = ${postId}`;
}

/** What is to be seen in an own image. @throws Refusal file_missing */
export async function describeFile(ctx: Ctx, { id, alt }: { id: string; alt: string }): Promise<void> {
	const described =
		await ctx.sql`update forum_files set alt = ${alt} where id = ${id} and person_id = ${ctx.actor.personId}`;
	if (described.count === 0) throw new Refusal('file_missing');
}
