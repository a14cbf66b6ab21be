/** A place in a list by its last row's keys; opaque to the browser, and harmless when made up: it only moves the place. */
export function cursorOf(moment: string, id: string): string {
	return Buffer.from(`${moment} ${id}`).toString('base64url');
}

/** null for the beginning, also for a cursor that is none. */
export function readCursor(cursor: string | null): { moment: string; id: string } | null {
	const [moment = '', id = ''] = Buffer.from(cursor ?? '', 'base64url')
		.toString('utf8')
		.split(' ');
	return /^\d{4}-\d\d-\d\dT[\d:.]{8,}\+00:00$/.test(moment) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
		? { moment, id }
		: null;
}
