// Loaded into a measured process (`node --expose-gc --import`): on SIGUSR2 it writes down what only the process itself knows.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
process.on('SIGUSR2', () => {
	// before the collector has its turn, which would count as a step
	const longestMs = Math.max(0, delay.max / 1e6 - RESOLUTION_MS);
	for (let round = 0; round < 3; round++) globalThis.gc?.();
	const { heapUsed, external, rss } = process.memoryUsage();
	delay.reset();
	writeFileSync(
		join(tmpdir(), `gr-probe-${process.pid}.json`),
		JSON.stringify({ longestMs, heldBytes: heapUsed + external, rssBytes: rss }),
	);
});
