import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berlinDay, isWorkingDay } from '../resonance/calendar.ts';
import {
	groupMention,
	isQuiet,
	levelOf,
	mentionedGroup,
	mentionsIn,
	nextDigest,
	snoozeDay,
	toldOfPost,
	wayOf,
	whenToSend,
} from './rules.ts';
import { defaultQuiet, EVERYBODY, levels, MENTIONS_MAX, STEWARDS } from './terms.ts';

const nobody = { topic: null, space: null, wrote: false };
const berlin = (at: Date) =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' }).format(at);

describe('the level at which somebody follows a topic', () => {
	it('is what was chosen for the topic, whatever else there is', () => {
		for (const topic of levels)
			for (const space of [...levels, null])
				for (const wrote of [true, false]) expect(levelOf({ topic, space, wrote })).toBe(topic);
	});
	it('without a choice: watched by whoever wrote, silent in a muted space, watched in a watched one, else normal', () => {
		expect(levelOf({ ...nobody, wrote: true })).toBe('watch');
		expect(levelOf({ ...nobody, wrote: true, space: 'normal' })).toBe('watch');
		expect(levelOf({ ...nobody, wrote: true, space: 'mute' })).toBe('mute');
		expect(levelOf({ ...nobody, space: 'watch' })).toBe('watch');
		expect(levelOf({ ...nobody, space: 'track' })).toBe('normal');
		expect(levelOf(nobody)).toBe('normal');
	});
});

describe('whoever a post concerns', () => {
	const post = (more: object) => toldOfPost({ ...nobody, named: false, grouped: false, ...more }, false);
	const first = (more: object) => toldOfPost({ ...nobody, named: false, grouped: false, ...more }, true);
	it('is told by the strongest reason: by name, by group, by following', () => {
		expect(post({ named: true, grouped: true, wrote: true })).toEqual({ kind: 'mention', mail: true });
		expect(post({ grouped: true, wrote: true })).toEqual({ kind: 'group', mail: true });
		expect(post({ wrote: true })).toEqual({ kind: 'answer', mail: true });
		expect(post({ topic: 'track' })).toEqual({ kind: 'answer', mail: false });
		expect(post({})).toBeNull();
		expect(first({ space: 'watch' })).toEqual({ kind: 'topic', mail: true });
		expect(first({ space: 'track' })).toEqual({ kind: 'topic', mail: false });
		expect(first({ wrote: true })).toBeNull();
	});
	it('is told nothing of what is muted, whoever calls', () => {
		for (const what of [post, first]) expect(what({ space: 'mute', named: true, grouped: true })).toBeNull();
		expect(post({ topic: 'mute', space: 'watch', named: true })).toBeNull();
	});
});

describe('a way', () => {
	it('is what everybody begins with until somebody chooses', () => {
		expect(wayOf({}, 'mention')).toBe('now');
		expect(wayOf({}, 'answer')).toBe('daily');
		expect(wayOf({ answer: 'never' }, 'answer')).toBe('never');
	});
});

describe('quiet hours', () => {
	it('are by default the evening, the night, the weekend and the holidays of the Land', () => {
		const quiet = (at: string, land: string | null = 'NI') => isQuiet(new Date(at), defaultQuiet, land);
		expect(quiet('2026-11-27T16:59:00Z')).toBe(false); // Friday, 17:59
		expect(quiet('2026-11-27T17:00:00Z')).toBe(true); // 18:00
		expect(quiet('2026-11-30T05:59:00Z')).toBe(true); // Monday, 6:59
		expect(quiet('2026-11-30T06:00:00Z')).toBe(false);
		expect(quiet('2026-11-28T10:00:00Z')).toBe(true); // Saturday
		expect(quiet('2025-10-31T10:00:00Z', 'NI')).toBe(true); // Reformation Day
		expect(quiet('2025-10-31T10:00:00Z', 'BY')).toBe(false);
		expect(quiet('2026-07-01T05:00:00Z')).toBe(false); // 7:00 in summer
	});
	it('let a mail wait until the next working morning, also over Easter and when the clocks change', () => {
		const sends = (at: string, land: string | null = 'NI') => berlin(whenToSend(new Date(at), defaultQuiet, land));
		expect(sends('2026-11-27T17:30:00Z')).toBe('2026-11-30 07:00');
		expect(sends('2026-04-02T18:00:00Z')).toBe('2026-04-07 07:00'); // Maundy Thursday evening to Tuesday
		expect(sends('2026-10-24T12:00:00Z')).toBe('2026-10-26 07:00'); // a night of 25 hours
		expect(sends('2026-03-28T12:00:00Z')).toBe('2026-03-30 07:00'); // of 23
		expect(sends('2025-10-30T18:00:00Z', 'NI')).toBe('2025-11-03 07:00');
		expect(sends('2025-10-30T18:00:00Z', 'BY')).toBe('2025-10-31 07:00');
		expect(sends('2026-11-30T09:30:00Z')).toBe('2026-11-30 10:30');
	});
	const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true });
	const quietHours = fc.record({ from: fc.nat(23), to: fc.nat(23), rest: fc.boolean() });
	const lands = fc.constantFrom('NI', 'BY', 'SN', 'BE', null);
	it('are never broken, and never lengthened: the moment before was quiet', () => {
		fc.assert(
			fc.property(moments, quietHours, lands, (now, quiet, land) => {
				const at = whenToSend(now, quiet, land);
				expect(isQuiet(at, quiet, land)).toBe(false);
				expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
				if (at > now) expect(isQuiet(new Date(at.getTime() - 1), quiet, land)).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
	it('end with the digest: once a working day or week, always ahead, at the hour that was chosen', () => {
		fc.assert(
			fc.property(moments, quietHours, lands, fc.boolean(), (now, quiet, land, weekly) => {
				const { day, at } = nextDigest(now, quiet, land, weekly);
				expect(at.getTime()).toBeGreaterThan(now.getTime());
				expect(berlinDay(at)).toBe(day);
				if (quiet.rest) expect(isWorkingDay(day, land)).toBe(true);
				expect(isQuiet(at, quiet, land)).toBe(false);
				// looking again before it leaves finds the same
				expect(nextDigest(new Date(at.getTime() - 1), quiet, land, weekly).at).toEqual(at);
			}),
			{ numRuns: 300 },
		);
	});
	it('let the weekly digest leave on Monday, or on the first working day of the week', () => {
		const weekly = (at: string, rest = true) =>
			berlin(nextDigest(new Date(at), { ...defaultQuiet, rest }, 'NI', true).at);
		expect(weekly('2026-11-25T10:00:00Z')).toBe('2026-11-30 07:00');
		expect(weekly('2026-04-01T10:00:00Z')).toBe('2026-04-07 07:00'); // Easter Monday is none
		expect(weekly('2026-04-01T10:00:00Z', false)).toBe('2026-04-06 07:00');
	});
});

describe('putting off', () => {
	it('lasts until tomorrow or the next Monday', () => {
		expect(snoozeDay('2026-12-31', 'tomorrow')).toBe('2027-01-01');
		expect(snoozeDay('2026-11-27', 'next_week')).toBe('2026-11-30');
		expect(snoozeDay('2026-11-30', 'next_week')).toBe('2026-12-07');
		expect(snoozeDay('2026-11-29', 'next_week')).toBe('2026-11-30');
	});
});

describe('a mention', () => {
	it('is every beginning of what follows an @, longest first', () => {
		expect(mentionsIn('Hallo @Anna Arndt, wie geht es?')).toEqual([
			expect.arrayContaining(['Anna Arndt, wie', 'Anna Arndt', 'Anna']),
		]);
		expect(mentionsIn('(@Zoë Müller-Lüdenscheidt)')[0]).toEqual(['Zoë Müller-Lüdenscheidt', 'Zoë Müller', 'Zoë']);
		expect(mentionsIn('an @alle-hier.')[0]).toContain('alle-hier');
	});
	it('is none in a mail address, a link, a quotation or code', () => {
		const none = [
			'a@b.de',
			'https://x.de/@anna',
			'> @Anna Arndt',
			'`@Anna Arndt`',
			'```\n@Anna Arndt\n```',
			'@ Anna',
			'@@Anna',
		];
		for (const text of none) expect(mentionsIn(text), text).toEqual([]);
	});
	it('of a group in a note carries the group, and nothing else is one', () => {
		for (const group of [EVERYBODY, STEWARDS, '0b4ff8a6-6ac1-4b0b-9a93-1f1a2c9d0e11'])
			expect(mentionedGroup(groupMention(group))).toBe(group);
		for (const id of ['0b4ff8a6-6ac1-4b0b-9a93-1f1a2c9d0e11', 'group:alle', 'group:', 'xgroup:paten', 'group:paten\n'])
			expect(mentionedGroup(id)).toBeNull();
	});
	it('is bounded, whatever is written', () => {
		expect(mentionsIn('@Anna '.repeat(500))).toHaveLength(MENTIONS_MAX);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
				const found = mentionsIn(`@${text}`);
				expect(found.length).toBeLessThanOrEqual(MENTIONS_MAX);
				for (const beginnings of found) for (const name of beginnings) expect(`@${text}`).toContain(name);
			}),
		);
	});
});
