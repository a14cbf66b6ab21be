/** Templates that invented administrations have made, shared and taken over from each other. */
import { PLATFORM_AUDIENCE } from '@gestaltungsraum/domain/audience';
import type { Template } from '@gestaltungsraum/domain/resonance/terms';
import type { Row } from './forum-rows.ts';
import { tenantId } from './cast.ts';
import { demoId } from './seed.ts';
import { tenants } from './tenants.ts';

interface DemoTemplate {
	readonly tenant: string;
	readonly name: string;
	readonly question: string;
	readonly guide: readonly string[];
	readonly basis: Template | null;
	readonly shared: boolean;
	readonly used: number;
	/** Slugs of the tenants it came through, the first one first; all of them under the same name. */
	readonly through?: readonly string[];
}

const chairs = {
	name: 'Der leere Stuhl',
	question: 'Was würde jemand sagen, der auf uns angewiesen ist und heute nicht mit am Tisch sitzt?',
	guide: [
		'Stellen Sie im Raum wirklich einen leeren Stuhl dazu. Wer eine Karte schreibt, schreibt sie aus dessen Sicht.',
		'Fragen Sie beim Besprechen zuerst: Woher wissen wir das? Und wen könnten wir fragen?',
	],
	basis: 'one_two_four_all',
} as const;

const list: readonly DemoTemplate[] = [
	{ ...chairs, tenant: 'lindenhain', shared: true, used: 6 },
	{ ...chairs, tenant: 'auental', shared: true, used: 3, through: ['lindenhain'] },
	{ ...chairs, tenant: 'hohenried', shared: false, used: 1, through: ['lindenhain', 'auental'] },
	{
		tenant: 'auental',
		name: 'Nach der Vertretung',
		question: 'Was haben Sie in der Vertretung gelernt, das die Stelle behalten sollte?',
		guide: ['Zwei Arbeitstage genügen. Fragen Sie bald nach der Rückkehr, solange es frisch ist.'],
		basis: 'learning_from_error',
		shared: false,
		used: 2,
	},
	{
		tenant: 'lindenhain',
		name: 'Worüber wir nicht reden',
		question: 'Was wissen hier alle, und niemand sagt es?',
		guide: [
			'Nur versiegelt, nie live. Sprechen Sie vorher mit dem Personalrat.',
			'Planen Sie für das Gespräch eine Stunde mehr ein, als Sie glauben.',
		],
		basis: null,
		shared: true,
		used: 4,
	},
];

export function templateRows(): Row[] {
	const idOf = (tenant: string, name: string) => demoId('template', tenant, name);
	const nameOf = (slug: string) => tenants.find((tenant) => tenant.slug === slug)?.name ?? slug;
	return list.map(({ tenant, name, question, guide, basis, shared, used, through = [] }) => {
		const from = through.at(-1);
		return {
			id: idOf(tenant, name),
			tenant_id: tenantId(tenant),
			audience: shared ? PLATFORM_AUDIENCE : tenantId(tenant),
			name,
			question,
			guide: guide.join('\n'),
			basis,
			origin_id: from === undefined ? null : idOf(from, name),
			lineage: through.map(nameOf),
			org: nameOf(tenant),
			used,
		};
	});
}
