/** Images of the store as a paper takes them: JPEGs of the size that it prints. */
import { buffer } from 'node:stream/consumers';
import type { Kernel } from '../../../kernel/context.ts';
import type { Pictures } from '../../../kernel/report.ts';
import { fileStore } from '../../files/store.ts';

/** Pixels: a column of 160 mm at some 250 dots an inch, a page at its full height. */
const WIDTH_MAX = 1600;
const HEIGHT_MAX = 2000;

/** One after the other. What is not there, or cannot be read, is left out. @param ids files that the reader may see */
export async function picturesOf(kernel: Kernel, ids: readonly string[]): Promise<Pictures> {
	const pictures = new Map<string, Uint8Array>();
	if (ids.length === 0) return pictures;
	const { default: sharp } = await import('sharp');
	const store = fileStore(kernel);
	for (const id of ids) {
		const file = await store.read(id);
		if (!file) continue;
		try {
			const picture = await sharp(await buffer(file.stream))
				.resize({ width: WIDTH_MAX, height: HEIGHT_MAX, fit: 'inside', withoutEnlargement: true })
				// paper is white, and has no look through things
				.flatten({ background: '#fff' })
				.jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
				.toBuffer();
			pictures.set(id, new Uint8Array(picture));
		} catch (error) {
			kernel.log.error({ err: error, file: id }, 'files: an image cannot be read');
		}
	}
	return pictures;
}
