/** Saying that something happened; whom it concerns is found out afterwards, by a job (jobs.ts). */
import type { Step } from '../kernel/context.ts';

/** What can happen; each has its source in sources.ts. A new feature adds its word here and its source there. */
export type Happening = 'post' | 'accepted' | 'decision' | 'objection' | 'access' | 'invited' | 'remark' | 'noted';

/** One row in the queue, in the step's own transaction: whoever acts waits for nobody who follows. */
export function tellOf(step: Step, event: Happening, id: string): Promise<void> {
	return step.kernel.jobs.send(step, 'notices', { event, id });
}

/** The same for several at once, in one statement. */
export function tellEach(step: Step, event: Happening, ids: readonly string[]): Promise<void> {
	return step.kernel.jobs.sendAll(
		step,
		'notices',
		ids.map((id) => ({ event, id })),
	);
}
