import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';

/** Counted without loading prom-client; labels are kinds and status classes, never people or text. */
const counts = new Map<string, number>();

export function count(kind: 'api' | 'page', status: number): void {
	const key = `${kind} ${Math.floor(status / 100)}xx`;
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** /metrics on a port of its own, loopback only. */
export async function serveMetrics(port: number, gauges: Record<string, () => number>): Promise<Server> {
	const { collectDefaultMetrics, Counter, Gauge, Registry: Register } = await import('prom-client');
	const registry: Registry = new Register();
	collectDefaultMetrics({ register: registry });
	new Counter({
		name: 'gestaltungsraum_requests_total',
		help: 'Answered requests by kind and status class',
		labelNames: ['kind', 'status'],
		registers: [registry],
		collect() {
			this.reset();
			for (const [key, value] of counts) {
				const [kind = '', status = ''] = key.split(' ');
				this.inc({ kind, status }, value);
			}
		},
	});
	for (const [name, read] of Object.entries(gauges)) {
		new Gauge({
			name: `gestaltungsraum_${name}`,
			help: name.replaceAll('_', ' '),
			registers: [registry],
			collect() {
				this.set(read());
			},
		});
	}
	const server = createServer((request, response) => {
		if (request.url !== '/metrics') return void response.writeHead(404).end();
		registry.metrics().then(
			(text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
			() => response.writeHead(500).end(),
		);
	});
	await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
	return server;
}
