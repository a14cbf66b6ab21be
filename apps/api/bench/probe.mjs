// Loaded into a measured process (`node --expose-gc --import`). SIGUSR2 begins to watch its event loop; the next one ends that
// and writes down what only the process itself knows. Watching costs a timer a millisecond, so only where it is asked for.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 1;
let delay = null;
process.on('SIGUSR2', () => {
	if (delay === null) {
		delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
		delay.enable();
		return;
	}
	delay.disable();
	const longestMs = Math.max(0, delay.max / 1e6 - RESOLUTION_MS);
	delay = null;
	for (let round = 0; round < 3; round++) globalThis.gc?.();
	const { heapUsed, external, rss } = process.memoryUsage();
	writeFileSync(
		join(tmpdir(), `gr-probe-${process.pid}.json`),
		JSON.stringify({ longestMs, heldBytes: heapUsed + external, rssBytes: rss }),
	);
});
