/** Time left on a clock, as people read it: "4:05", "0:00" once it is over. @param ms may be negative */
export function left(ms: number): string {
	const seconds = Math.max(0, Math.ceil(ms / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is worth saying when the time left goes from one value to the next; ms. */
export function passed(before: number, now: number): 'minute' | 'over' | null {
	if (before > 0 && now <= 0) return 'over';
	return before > 60_000 && now <= 60_000 && now > 0 ? 'minute' : null;
}
