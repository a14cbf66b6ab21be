/** What the invented staff councils have agreed on and objected to. */
import { members, tenantId } from './cast.ts';
import type { Row } from './forum-rows.ts';
import { day } from './round-rows.ts';
import { demoId } from './seed.ts';

export function settingsRows(now: Date): Row[] {
	return [
		{ tenant: 'auental', agreed: 120, agreement: '11-03-07/2 DV Resonanz' },
		{ tenant: 'hohenried', agreed: 95, agreement: '042.31 – Dienstvereinbarung Resonanzrunden' },
	].map(({ tenant, agreed, agreement }) => ({
		tenant_id: tenantId(tenant),
		floor: 5,
		cards_kept_days: 365,
		agreed_on: day(now, -agreed),
		agreement,
	}));
}

/** One that was settled: a round of which the staff council had wanted to hear before. */
export function objectionRows(now: Date): Row[] {
	const member = members.find(({ seat }) => seat.tenant === 'hohenried' && seat.roles.includes('staff_council'));
	if (!member) throw new Error('no staff council');
	return [
		{
			id: demoId('objection', 'hohenried'),
			tenant_id: tenantId('hohenried'),
			round_id: demoId('round', 'hohenried', 'Wo verlieren Bürgerinnen und Bürger bei uns unnötig Zeit?'),
			person_id: member.person.id,
			person_name: member.person.name,
			reason: 'Die Verwaltungsleitung will daraus „drei Wege“ auswählen. Wer wählt, und nach welchen Maßstäben?',
			raised_on: day(now, -11),
			settled_on: day(now, -10),
			settlement: 'Ausgewählt wird nach der Gewichtung des Kreises; weicht die Leitung ab, begründet sie es.',
		},
	];
}
