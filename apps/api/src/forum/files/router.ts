import { Readable } from 'node:stream';
import * as contract from '@gestaltungsraum/domain/forum/files/contract';
import { FILE_MAX } from '@gestaltungsraum/domain/forum/files/terms';
import { ById, Done, done, Id } from '@gestaltungsraum/domain/text';
import { Hono } from 'hono';
import { type Kernel, run } from '../../kernel/context.ts';
import { Refusal, type RefusalCode } from '../../kernel/refuse.ts';
import { readSessionCookie } from '../../kernel/request.ts';
import { members, router } from '../../kernel/trpc.ts';
import type { Session } from '../../identity/session.ts';
import { takeFile } from './intake.ts';
import { describeFile, dropUpload, fileFor } from './service.ts';
import { fileStore } from './store.ts';

export const filesRouter = router({
	describe: members
		.input(contract.DescribeFile)
		.output(Done)
		.mutation(({ ctx, input }) => describeFile(ctx, input).then(() => done)),
	drop: members
		.input(ById)
		.output(Done)
		.mutation(({ ctx, input }) => dropUpload(ctx, input).then(() => done)),
});

/** Bytes go past tRPC: the body of a POST is the file itself. */
export const UPLOADS = '/api/files';
type Say = (status: number, de: string, en: string) => Response;

const statuses = {
	forbidden: 403,
	missing: 404,
	conflict: 409,
	invalid: 400,
	limited: 429,
	unauthenticated: 401,
} as const;
/** What no page may do with a file that is opened by itself: run, load, or be framed. */
const SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

export function fileRoutes(kernel: Kernel, say: Say): Hono {
	const app = new Hono();
	const refusal = (code: RefusalCode) => {
		const { text } = new Refusal(code);
		return say(statuses[text.kind], text.de, text.en);
	};
	const sessionOf = (request: Request): Promise<Session | null> => {
		const cookie = readSessionCookie(request.headers.get('cookie'), kernel.env);
		return cookie === null ? Promise.resolve(null) : kernel.sessions.validate(cookie);
	};
	app.onError((error) => {
		if (error instanceof Refusal) return refusal(error.code);
		kernel.log.error({ err: error }, 'attachment');
		return say(500, 'Da ist bei uns etwas schiefgegangen.', 'Something went wrong on our side.');
	});

	app.post('/', async (c) => {
		const session = await sessionOf(c.req.raw);
		if (!session) return refusal('not_signed_in');
		const [topic, note] = [Id.safeParse(c.req.query('topic')), Id.safeParse(c.req.query('note'))];
		const { body } = c.req.raw;
		const place = topic.success ? { topicId: topic.data } : note.success ? { noteId: note.data } : null;
		if (!place || !body) return refusal(c.req.query('note') === undefined ? 'topic_missing' : 'note_missing');
		// said beforehand: refused before a byte of it is read
		if (Number(c.req.header('content-length') ?? 0) > FILE_MAX) return refusal('file_too_large');
		const file = await takeFile({ kernel, session, body, place, name: c.req.query('name') ?? '' });
		return c.json(contract.FileView.parse(file));
	});

	app.get('/:id', async (c) => {
		const session = await sessionOf(c.req.raw);
		if (!session) return refusal('not_signed_in');
		const id = Id.safeParse(c.req.param('id'));
		if (!id.success) return refusal('file_missing');
		const file = await run(kernel, session.actor, (ctx) => fileFor(ctx, id.data), { readOnly: true });
		const kept = await fileStore(kernel).read(id.data);
		if (!kept) return refusal('file_missing');
		// only pictures that we made ourselves are shown in a page
		const shown = file.image && c.req.query('als') !== 'datei';
		return new Response(Readable.toWeb(kept.stream) as ReadableStream, {
			headers: {
				'content-type': file.type,
				'content-length': String(kept.bytes),
				'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
				'content-security-policy': SANDBOX,
				'x-content-type-options': 'nosniff',
				'cross-origin-resource-policy': 'same-origin',
			},
		});
	});
	return app;
}
