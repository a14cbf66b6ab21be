import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Cable {
	/** For the proxy of a browser. */
	readonly server: string;
	/** Ends what runs through it, and takes nothing more. */
	cut(): void;
	mend(): void;
	remove(): void;
}

/** What lies between a browser and the server; a browser's own "offline" leaves open streams as they are. */
export async function layCable(): Promise<Cable> {
	let whole = true;
	const proxy = createServer((question, answer) => {
		if (!whole) return void question.socket.destroy();
		const { method, headers } = question;
		const onward = request(question.url ?? '', { ...(method ? { method } : {}), headers }, (given) => {
			answer.writeHead(given.statusCode ?? 502, given.headers);
			given.pipe(answer);
		});
		onward.on('error', () => answer.destroy());
		answer.on('close', () => onward.destroy());
		question.pipe(onward);
	});
	await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
	const { port } = proxy.address() as AddressInfo;
	return {
		server: `http://127.0.0.1:${port}`,
		cut: () => {
			whole = false;
			proxy.closeAllConnections();
		},
		mend: () => (whole = true),
		remove: () => {
			proxy.close();
			proxy.closeAllConnections();
		},
	};
}
