/** Writes without waiting for the answer; the browser sends it even when the page goes away. */
export function beacon(path: string, input: unknown): void {
	void fetch(`/api/trpc/${path}`, {
		method: 'POST',
		keepalive: true,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(input),
	}).catch(() => undefined);
}
