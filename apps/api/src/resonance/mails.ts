import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import { atGate, type Ctx, type Kernel } from '../kernel/context.ts';
import type { Mail } from '../kernel/mail.ts';

/** Tells everybody of the frozen circle, within the transaction that opens the round. */
export async function inviteCircle(ctx: Ctx, roundId: string): Promise<void> {
	const people = await ctx.sql<
		{ id: string }[]
	>`select person_id as id from resonance_circle where round_id = ${roundId}`;
	await ctx.kernel.jobs.sendAll(
		ctx,
		'mail',
		people.map(({ id }) => ({ kind: 'round', id, roundId })),
	);
}

/**
 * The mail to one member of a circle, the same for all: it cannot tell who has written. It carries the fingerprint of the
 * round's key, so that colleagues can compare. null once the round collects no more, or the person has left.
 */
export async function roundMail(kernel: Kernel, personId: string, roundId: string): Promise<Mail | null> {
	const [row] = await atGate(
		kernel,
		({ sql }) => sql<
			{
				email: string;
				locale: 'de' | 'en';
				question: string;
				org: string;
				facilitator: string;
				second: string;
				fingerprint: string;
				size: number;
				closesAt: string;
				pooled: boolean;
			}[]
		>`select p.email, p.locale, r.question, r.org, r.facilitator_name as facilitator, r.second_name as second, r.fingerprint, r.size,
				r.closes_at as "closesAt", r.audience <> r.tenant_id as pooled
			from resonance_rounds r join resonance_circle c on c.round_id = r.id join identity_people p on p.id = c.person_id
			where r.id = ${roundId} and p.id = ${personId} and r.phase = 'collecting' and not p.deactivated`,
	);
	if (!row) return null;
	const german = row.locale === 'de';
	const until = new Date(`${berlinDay(new Date(row.closesAt))}T12:00:00Z`).toLocaleDateString(
		german ? 'de-DE' : 'en-GB',
		{
			weekday: 'long',
			day: 'numeric',
			month: 'long',
		},
	);
	const { question, org, facilitator, second, size, fingerprint, pooled } = row;
	const together = german
		? 'Mehrere Verwaltungen antworten hier gemeinsam. Ergebnisse gibt es nur für alle zusammen, nie für eine einzelne.'
		: 'Several administrations answer together here. There are results for all together only, never for one of them.';
	return {
		id: `round.${roundId}.${personId}`,
		to: row.email,
		locale: row.locale,
		subject: german ? `Ihre Resonanz ist gefragt: ${question}` : `Your resonance is asked for: ${question}`,
		paragraphs: german
			? [
					'Guten Tag,',
					`${facilitator} fragt Sie und ${size - 1} weitere Personen: „${question}“`,
					...(pooled ? [together] : []),
					`Bis ${until}, 18 Uhr, können Sie Karten schreiben. Mitmachen ist freiwillig. Niemand kann sehen, wer was geschrieben hat, auch nicht ${facilitator} und ${second}, die gemeinsam moderieren, und auch nicht die Technik.`,
					`Prüfzahl dieser Runde: ${fingerprint}. Auf der Seite der Runde steht dieselbe, und bei Ihren Kolleginnen und Kollegen auch.`,
				]
			: [
					'Hello,',
					`${facilitator} asks you and ${size - 1} other people: "${question}"`,
					...(pooled ? [together] : []),
					`You can write cards until ${until}, 6 pm. Taking part is voluntary. Nobody can see who wrote what: not ${facilitator} and ${second}, who facilitate together, and not IT.`,
					`Check number of this round: ${fingerprint}. The page of the round shows the same, and so it does for your colleagues.`,
				],
		action: {
			label: german ? 'Zur Runde' : 'To the round',
			url: `${kernel.env.origin}/resonanz/runde/${roundId}`,
		},
		footer: german
			? `Sie erhalten diese Nachricht, weil Sie zum Kreis dieser Runde von ${org} gehören. Alle im Kreis erhalten dieselbe.`
			: `You get this message because you belong to the circle of this round of ${org}. Everybody in it gets the same.`,
	};
}
