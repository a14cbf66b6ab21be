/** Words of the mails about objections, the reminder to a whole circle, and steps that are due. */
import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import { atGate, type Kernel } from '../kernel/context.ts';
import type { Mail } from '../kernel/mail.ts';

interface Reader {
	email: string;
	locale: 'de' | 'en';
	question: string;
	org: string;
}

function dayIn(day: string, german: boolean): string {
	return new Date(`${day}T12:00:00Z`).toLocaleDateString(german ? 'de-DE' : 'en-GB', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
	});
}

function toRound(kernel: Kernel, roundId: string, german: boolean): Mail['action'] {
	return { label: german ? 'Zur Runde' : 'To the round', url: `${kernel.env.origin}/resonanz/runde/${roundId}` };
}

/** To one of the pair: an objection was raised, or the last one was settled. null when the person has left. */
export async function objectionMail(kernel: Kernel, personId: string, roundId: string): Promise<Mail | null> {
	const [row] = await atGate(
		kernel,
		({ sql }) => sql<(Reader & { paused: boolean; objections: number })[]>`
			select p.email, p.locale, r.question, r.org, r.paused,
				(select count(*)::int from resonance_objections o where o.round_id = r.id) as objections
			from resonance_rounds r join identity_people p on p.id in (r.facilitator_id, r.second_id)
			where r.id = ${roundId} and p.id = ${personId} and not p.deactivated`,
	);
	if (!row) return null;
	const { email, locale, question, org, paused, objections } = row;
	const german = locale === 'de';
	return {
		id: `objection.${roundId}.${personId}.${objections}.${paused ? 'rests' : 'on'}`,
		to: email,
		locale,
		subject: german
			? `${paused ? 'Die Runde ruht' : 'Die Runde geht weiter'}: ${question}`
			: `${paused ? 'The round rests' : 'The round goes on'}: ${question}`,
		paragraphs: german
			? [
					'Guten Tag,',
					paused
						? `gegen die Runde „${question}“ steht ein Einwand des Personalrats. Bis er geklärt ist, wird nichts angenommen und nichts veröffentlicht; was schon da ist, bleibt. Die Begründung steht auf der Seite der Runde.`
						: `der Einwand gegen die Runde „${question}“ ist geklärt. Sie geht weiter, und ihr Ende rückt um die Arbeitstage nach hinten, an denen sie geruht hat.`,
				]
			: [
					'Hello,',
					paused
						? `the staff council objects to the round "${question}". Until this is settled, nothing is taken and nothing is published; what is there stays. The page of the round gives the reason.`
						: `the objection to the round "${question}" is settled. The round goes on, and it ends later by the working days on which it rested.`,
				],
		action: toRound(kernel, roundId, german),
		footer: german
			? `Sie erhalten diese Nachricht, weil Sie diese Runde von ${org} moderieren.`
			: `You get this message because you facilitate this round of ${org}.`,
	};
}

/** To one member of a circle, the same for all, whether they have written or not: that is not known. null once it is over. */
export async function reminderMail(kernel: Kernel, personId: string, roundId: string): Promise<Mail | null> {
	const [row] = await atGate(
		kernel,
		({ sql }) => sql<(Reader & { closesAt: string })[]>`
			select p.email, p.locale, r.question, r.org, r.closes_at as "closesAt"
			from resonance_rounds r join resonance_circle c on c.round_id = r.id join identity_people p on p.id = c.person_id
			where r.id = ${roundId} and p.id = ${personId} and r.phase = 'collecting' and not r.paused and not p.deactivated`,
	);
	if (!row) return null;
	const { email, locale, question, org, closesAt } = row;
	const german = locale === 'de';
	const until = dayIn(berlinDay(new Date(closesAt)), german);
	return {
		id: `reminder.${roundId}.${personId}`,
		to: email,
		locale,
		subject: german ? `Noch bis ${until}: ${question}` : `Until ${until}: ${question}`,
		paragraphs: german
			? [
					'Guten Tag,',
					`die Runde „${question}“ sammelt noch bis ${until}, 18 Uhr.`,
					'Diese Erinnerung geht einmal an alle im Kreis. Niemand weiß, wer schon geschrieben hat, auch wir nicht. Haben Sie geschrieben oder möchten Sie nicht, ist nichts weiter zu tun.',
				]
			: [
					'Hello,',
					`the round "${question}" collects until ${until}, 6 pm.`,
					'This reminder goes once to everybody in the circle. Nobody knows who has written already, and neither do we. If you have written, or do not want to, there is nothing more to do.',
				],
		action: toRound(kernel, roundId, german),
		footer: german
			? `Sie erhalten diese Nachricht, weil Sie zum Kreis dieser Runde von ${org} gehören. Alle im Kreis erhalten dieselbe.`
			: `You get this message because you belong to the circle of this round of ${org}. Everybody in it gets the same.`,
	};
}

/** To the owner of a step that is due on the next working day. null when it is done meanwhile, or the person has left. */
export async function stepMail(kernel: Kernel, stepId: string, roundId: string): Promise<Mail | null> {
	const [row] = await atGate(
		kernel,
		({ sql }) => sql<(Reader & { step: string; due: string; state: string })[]>`
			select p.email, p.locale, r.question, r.org, s.text as step, s.due::text as due, s.state
			from resonance_steps s join resonance_rounds r on r.id = s.round_id join identity_people p on p.id = s.owner_id
			where s.id = ${stepId} and s.state in ('offered', 'accepted') and not p.deactivated`,
	);
	if (!row) return null;
	const { email, locale, question, org, step, due, state } = row;
	const german = locale === 'de';
	return {
		id: `step.${stepId}.${due}`,
		to: email,
		locale,
		subject: german ? `Fällig am ${dayIn(due, german)}: ${step}` : `Due on ${dayIn(due, german)}: ${step}`,
		paragraphs: german
			? [
					'Guten Tag,',
					`aus der Runde „${question}“ ist am ${dayIn(due, german)} fällig: „${step}“`,
					state === 'offered'
						? 'Der Schritt wurde Ihnen angeboten; angenommen haben Sie ihn noch nicht. Sie können auch ablehnen und sagen, warum.'
						: 'Ist er getan, haken Sie ihn ab. Dauert es länger, sagen Sie es dem Kreis.',
				]
			: [
					'Hello,',
					`from the round "${question}", this is due on ${dayIn(due, german)}: "${step}"`,
					state === 'offered'
						? 'The step was offered to you; you have not accepted it yet. You may also decline and say why.'
						: 'If it is done, mark it as done. If it takes longer, tell the circle.',
				],
		action: toRound(kernel, roundId, german),
		footer: german
			? `Sie erhalten diese Nachricht, weil ein Schritt aus einer Runde von ${org} bei Ihnen liegt. Nur Sie erhalten sie.`
			: `You get this message because a step of a round of ${org} is yours. Only you get it.`,
	};
}
