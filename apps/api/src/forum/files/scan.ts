/** Asks clamd whether a file holds malware (its INSTREAM command: pieces with their length in front, a zero at the end). */
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

const TIMEOUT_MS = 30_000;

/** @returns `unknown` when there was no answer: the file is then refused, never kept unchecked */
export async function scanFile(url: string, path: string): Promise<'clean' | 'infected' | 'unknown'> {
	const { hostname, port } = new URL(url);
	const socket = connect({ host: hostname, port: Number(port || 3310) });
	const over = new AbortController();
	socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('clamd is silent')));
	try {
		await once(socket, 'connect');
		const answer = heard(socket);
		// it may answer, or go away, before all was sent
		send(socket, path, over.signal).catch((cause: Error) => socket.destroy(cause));
		const words = await answer;
		if (/\bFOUND$/.test(words)) return 'infected';
		return words.endsWith(': OK') ? 'clean' : 'unknown';
	} catch {
		return 'unknown';
	} finally {
		over.abort();
		socket.destroy();
	}
}

async function send(socket: Socket, path: string, signal: AbortSignal): Promise<void> {
	const write = async (bytes: Uint8Array) => {
		if (!socket.write(bytes)) await once(socket, 'drain', { signal });
	};
	await write(Buffer.from('zINSTREAM\0'));
	for await (const piece of createReadStream(path, { signal }) as AsyncIterable<Buffer>) {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(piece.length);
		await write(length);
		await write(piece);
	}
	await write(Buffer.alloc(4));
}

/** The answer ends with a zero byte, or with the connection. */
function heard(socket: Socket): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = '';
		socket.on('data', (piece: Buffer) => {
			text += piece.toString('latin1');
			if (text.includes('\0') || text.length > 4096) resolve(text.replace(/\0.*$/s, '').trim());
		});
		socket.once('end', () => resolve(text.trim()));
		socket.once('error', reject);
		socket.once('close', () => reject(new Error('clamd went away')));
	});
}
