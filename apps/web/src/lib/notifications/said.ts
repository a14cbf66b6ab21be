import type { NoticeView } from '@gestaltungsraum/domain/notifications/contract';
import type { NoticeKind } from '@gestaltungsraum/domain/notifications/terms';
import { day } from '#lib/kit/time.ts';
import { m } from '#lib/paraglide/messages.js';

const words: Readonly<Record<NoticeKind, (who: { who: string }) => string>> = {
	// in a note nobody knows who wrote what
	mention: ({ who }) => (who === '' ? m.notice_said_noted() : m.notice_said_mention({ who })),
	group: ({ who }) => (who === '' ? m.notice_said_noted_group() : m.notice_said_group({ who })),
	answer: m.notice_said_answer,
	topic: m.notice_said_topic,
	accepted: () => m.notice_said_accepted(),
	decision: m.notice_said_decision,
	objection: m.notice_said_objection,
	access: m.notice_said_access,
	invited: m.notice_said_invited,
	remark: m.notice_said_remark,
	workshop: m.notice_said_workshop,
	substitute: m.notice_said_substitute,
};

/** What happened, in one line: "Berta Busch (Stadt A) hat geantwortet". */
export function said({ kind, byName, byOrg, answers }: NoticeView): string {
	const who = byOrg === '' ? byName : `${byName} (${byOrg})`;
	return answers > 1 ? m.notice_said_answers({ count: answers, who }) : words[kind]({ who });
}

/** "heute", "gestern", "12. März": of a bare day. */
export function dayWords(at: string, now = new Date()): string {
	const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(now);
	if (at >= today) return m.notice_today();
	return Date.parse(today) - Date.parse(at) === 86_400_000 ? m.notice_yesterday() : day(at, now);
}
