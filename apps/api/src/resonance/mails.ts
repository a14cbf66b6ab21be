import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import { atGate, type Kernel, type Step } from '../kernel/context.ts';
import type { Mail } from '../kernel/mail.ts';

/** Tells everybody of the frozen circle, within the transaction that opens the round. */
export async function inviteCircle(step: Step, roundId: string): Promise<void> {
	const people = await step.sql<
		{ id: string }[]
	>`select person_id as id from resonance_circle where round_id = ${roundId}`;
	await step.kernel.jobs.sendAll(
		step,
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
				seriesId: string | null;
				pooled: boolean;
			}[]
		>`select p.email, p.locale, r.question, r.org, r.facilitator_name as facilitator, r.second_name as second, r.fingerprint, r.size,
				r.closes_at as "closesAt", r.series_id as "seriesId", r.audience <> r.tenant_id as pooled
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
	const { question, org, facilitator, second, size, fingerprint, seriesId, pooled } = row;
	const url = `${kernel.env.origin}/resonanz/runde/${roundId}`;
	if (seriesId !== null)
		return {
			id: `round.${roundId}.${personId}`,
			to: row.email,
			locale: row.locale,
			subject: german ? `Neue Welle: ${question}` : `New wave: ${question}`,
			paragraphs: german
				? [
						'Guten Tag,',
						`der Puls „${question}“ fragt Sie und ${size - 1} weitere Personen wieder: ein paar Aussagen, jede mit einem Klick beantwortet.`,
						`Bis ${until}, 18 Uhr, können Sie antworten. Mitmachen ist freiwillig. Niemand kann sehen, wer was geantwortet hat, auch nicht ${facilitator} und ${second}, und auch nicht die Technik.`,
						`Prüfzahl dieser Welle: ${fingerprint}. Auf der Seite des Pulses steht dieselbe, und bei Ihren Kolleginnen und Kollegen auch.`,
					]
				: [
						'Hello,',
						`the pulse "${question}" asks you and ${size - 1} other people again: a few statements, each answered with one click.`,
						`You can answer until ${until}, 6 pm. Taking part is voluntary. Nobody can see who answered what: not ${facilitator} and ${second}, and not IT.`,
						`Check number of this wave: ${fingerprint}. The page of the pulse shows the same, and so it does for your colleagues.`,
					],
			action: {
				label: german ? 'Zum Puls' : 'To the pulse',
				url: `${kernel.env.origin}/resonanz/puls/${seriesId}`,
			},
			footer: german
				? `Sie erhalten diese Nachricht, weil Sie zum Kreis dieses Pulses von ${org} gehören. Alle im Kreis erhalten dieselbe.`
				: `You get this message because you belong to the circle of this pulse of ${org}. Everybody in it gets the same.`,
		};
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
					`Diese Einladung in Leichter Sprache: ${url}?leicht`,
				]
			: [
					'Hello,',
					`${facilitator} asks you and ${size - 1} other people: "${question}"`,
					...(pooled ? [together] : []),
					`You can write cards until ${until}, 6 pm. Taking part is voluntary. Nobody can see who wrote what: not ${facilitator} and ${second}, who facilitate together, and not IT.`,
					`Check number of this round: ${fingerprint}. The page of the round shows the same, and so it does for your colleagues.`,
					`This invitation in plain language: ${url}?leicht`,
				],
		action: {
			label: german ? 'Zur Runde' : 'To the round',
			url,
		},
		footer: german
			? `Sie erhalten diese Nachricht, weil Sie zum Kreis dieser Runde von ${org} gehören. Alle im Kreis erhalten dieselbe.`
			: `You get this message because you belong to the circle of this round of ${org}. Everybody in it gets the same.`,
	};
}
