import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { pipeline } from 'node:stream';

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
	const tunnels = new Set<Socket>();
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
	// web sockets ask a proxy for a tunnel
	proxy.on('connect', ({ url }, near: Socket, head: Buffer) => {
		if (!whole) return void near.destroy();
		const { hostname, port } = new URL(`http://${url}`);
		const far = connect(Number(port), hostname, () => near.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
		far.write(head);
		tunnels.add(near);
		near.on('close', () => tunnels.delete(near));
		pipeline(near, far, near, () => {});
	});
	await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
	const { port } = proxy.address() as AddressInfo;
	const end = () => {
		proxy.closeAllConnections();
		for (const tunnel of tunnels) tunnel.destroy();
	};
	return {
		server: `http://127.0.0.1:${port}`,
		cut: () => {
			whole = false;
			end();
		},
		mend: () => (whole = true),
		remove: () => {
			proxy.close();
			end();
		},
	};
}
