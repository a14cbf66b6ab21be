/** An invented pulse: what it asks, and how a house of invented people answers over half a year. */
export interface DemoStatement {
	readonly text: string;
	/** What people tend to answer in each wave, 1 to 5, the oldest first. */
	readonly course: readonly number[];
}
export interface DemoPulse {
	/** Slug. */
	readonly tenant: string;
	readonly title: string;
	readonly weeks: number;
	readonly statements: readonly DemoStatement[];
	/** Of each wave that is over, how many people of today's circle were away; the oldest first. */
	readonly away: readonly number[];
	/** Part of the circle that answers, and of these the part that names its unit. */
	readonly answers: number;
	readonly names: number;
}

export const pulses: readonly DemoPulse[] = [
	{
		tenant: 'auental',
		title: 'Wie arbeitet es sich im Rathaus?',
		weeks: 4,
		statements: [
			{ text: 'Ich weiß, was gerade am wichtigsten ist.', course: [2.9, 3.1, 3.1, 3.4, 3.5, 3.8] },
			{ text: 'Ich kann am Stück arbeiten, wenn ich es brauche.', course: [2.1, 2.2, 2.4, 3.2, 3.3, 3.4] },
			{ text: 'Wenn etwas schiefgeht, reden wir offen darüber.', course: [3.6, 3.5, 3.6, 3.5, 3.7, 3.6] },
			{ text: 'Wenn jemand ausfällt, wissen wir, was zu tun ist.', course: [2.4, 2.3, 2.3, 2.1, 2.7, 3.1] },
		],
		away: [0, 0, 2, 0, 0, 0],
		answers: 0.8,
		names: 0.7,
	},
];
