import { Agent, request as httpRequest } from 'node:http';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Clock ticks of /proc/PID/stat per second; 100 on every Linux that Node runs on. */
const TICKS = 100;

/** CPU time of a process in ms, user and system. */
export function cpuOf(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
}

/** CPU time of a PostgreSQL server and its backends in ms; backends that ended meanwhile count through their parent. */
export function cpuOfServer(pid: number): number {
	let total = 0;
	for (const entry of readdirSync('/proc')) {
		if (!/^\d+$/.test(entry)) continue;
		try {
			const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
				.replace(/^.*\) /, '')
				.split(' ');
			if (Number(entry) === pid) total += Number(stat[13]) + Number(stat[14]);
			if (Number(entry) === pid || Number(stat[1]) === pid) total += Number(stat[11]) + Number(stat[12]);
		} catch {
			// ended between listing and reading
		}
	}
	return (total / TICKS) * 1000;
}

/** Resident memory of a process in MB. */
export function memoryOf(pid: number): number {
	return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

export interface Probed {
	/** Longest time for which the process did nothing else, ms. */
	readonly longestMs: number;
	/** Memory after the collector has run: what is kept of heap and buffers, and all of the process. */
	readonly heldBytes: number;
	readonly rssBytes: number;
}
/** What a process needs for `probe`. */
export const PROBE = ['--expose-gc', '--import', new URL('probe.mjs', import.meta.url).href] as const;

/** Watches a process that was started with PROBE while `work` runs. */
export async function probe(pid: number, work: () => Promise<void>): Promise<Probed> {
	const file = join(tmpdir(), `gr-probe-${pid}.json`);
	rmSync(file, { force: true });
	process.kill(pid, 'SIGUSR2');
	await pause(100);
	await work();
	process.kill(pid, 'SIGUSR2');
	for (const end = Date.now() + 10_000; Date.now() < end;) {
		await pause(20);
		if (!existsSync(file)) continue;
		await pause(20);
		return JSON.parse(readFileSync(file, 'utf8')) as Probed;
	}
	throw new Error('the process does not answer');
}

export interface Answer {
	readonly status: number;
	readonly body: Buffer;
	readonly headers: NodeJS.Dict<string | string[]>;
}

export interface Call {
	readonly path: string;
	readonly method?: 'GET' | 'POST';
	readonly headers?: Record<string, string>;
	readonly body?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export function call(port: number, { path, method = 'GET', headers = {}, body }: Call): Promise<Answer> {
	return new Promise((done, failed) => {
		const request = httpRequest(
			{
				host: '127.0.0.1',
				port,
				path,
				method,
				agent,
				headers: { ...headers, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) },
			},
			(response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () =>
					done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks), headers: response.headers }),
				);
			},
		);
		request.on('error', failed);
		request.end(body);
	});
}

export interface Load {
	readonly requestsPerSecond: number;
	/** Milliseconds, with `connections` requests at a time. */
	readonly p50: number;
	readonly p99: number;
	readonly bytes: number;
}

/** A bounded number of requests over some connections; fails on the first answer that is not 200. */
export async function load(
	port: number,
	calls: (n: number) => Call,
	{ count, connections }: { count: number; connections: number },
): Promise<Load> {
	const times: number[] = [];
	let next = 0;
	let bytes = 0;
	const began = performance.now();
	await Promise.all(
		Array.from({ length: connections }, async () => {
			for (let n = next++; n < count; n = next++) {
				const since = performance.now();
				const answer = await call(port, calls(n));
				times.push(performance.now() - since);
				if (answer.status !== 200)
					throw new Error(`${calls(n).path}: ${answer.status} ${answer.body.toString().slice(0, 300)}`);
				bytes = answer.body.length;
			}
		}),
	);
	const seconds = (performance.now() - began) / 1000;
	times.sort((a, b) => a - b);
	const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
	return { requestsPerSecond: count / seconds, p50: at(0.5), p99: at(0.99), bytes };
}
