/** Where the bytes of attachments are: a port, with a folder of the disk behind it. Names are ids only, never what somebody typed. */
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kernel } from '../../kernel/context.ts';

export interface FileStore {
	/** A place to write to before it is known what came; the same disk, so that keeping it is one step. */
	draft(id: string): Promise<string>;
	/** Takes what was written to a path under the id. */
	keep(id: string, path: string): Promise<void>;
	/** null when it is not there. */
	read(id: string): Promise<{ readonly bytes: number; readonly stream: ReadStream } | null>;
	remove(id: string): Promise<void>;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Below DATA_DIR/files, a folder for each first two digits. */
export function fileStore({ env }: Pick<Kernel, 'env'>): FileStore {
	const root = join(env.DATA_DIR, 'files');
	const folder = (id: string) => {
		if (!ID.test(id)) throw new Error('not an id');
		return join(root, id.slice(0, 2));
	};
	const place = (id: string) => join(folder(id), id);
	return {
		draft: async (id) => {
			if (!ID.test(id)) throw new Error('not an id');
			const drafts = join(root, 'drafts');
			await mkdir(drafts, { recursive: true, mode: 0o700 });
			return join(drafts, id);
		},
		keep: async (id, path) => {
			await mkdir(folder(id), { recursive: true, mode: 0o700 });
			await rename(path, place(id));
		},
		read: async (id) => {
			const known = await stat(place(id)).catch(() => null);
			return known?.isFile() ? { bytes: known.size, stream: createReadStream(place(id)) } : null;
		},
		remove: (id) => rm(place(id), { force: true }),
	};
}
