/** Raw heap pages of PostgreSQL: row versions, also dead ones and what the space of removed ones still holds. */

const HEADER = 24; // bytes of a tuple's head with up to eight columns
const BEFORE_MOST = 160; // bytes from the start of a tuple to its text, at most

/**
 * The oldest version of each text that lies in a file.
 * Source: the layout of HeapTupleHeaderData, https://www.postgresql.org/docs/18/storage-page-layout.html
 * @param textOf text by card
 * @param columns of the table; tells a tuple's head from other bytes
 * @returns cards in the order in which their versions were put into the file, each with its transaction
 */
export function versionsOf(
	file: Buffer,
	textOf: ReadonlyMap<string, string>,
	columns: number,
): { card: string; xmin: number }[] {
	const oldest = new Map<string, number>();
	for (const [card, said] of textOf) {
		const wanted = Buffer.from(said).subarray(0, 24);
		for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) {
			const start = startOf(file, at, columns);
			if (start === null) continue;
			const xmin = file.readUInt32LE(start);
			oldest.set(card, Math.min(xmin, oldest.get(card) ?? xmin));
		}
	}
	return [...oldest].map(([card, xmin]) => ({ card, xmin })).toSorted((a, b) => a.xmin - b.xmin);
}

/** Tuples start at multiples of eight; their head says how many columns and how long it is. */
function startOf(file: Buffer, text: number, columns: number): number | null {
	for (let start = Math.floor((text - HEADER) / 8) * 8; start > text - BEFORE_MOST && start >= 0; start -= 8)
		if (file[start + 22] === HEADER && (file.readUInt16LE(start + 18) & 0x7ff) === columns) return start;
	return null;
}
