/** Those who come as a table for a spreadsheet; what could be a formula there is not one. */
import { registrationLabels } from '@gestaltungsraum/domain/forum/workshops/terms';
import { stringify } from 'csv-stringify/sync';
import type { Ctx } from '../../../kernel/context.ts';
import { listParticipants } from './service.ts';

const heads = {
	de: ['Name', 'Organisation', 'Stand', 'Plätze', 'Mit dabei', 'Bedarf', 'Tisch'],
	en: ['Name', 'Organisation', 'State', 'Seats', 'Coming along', 'Needs', 'Table'],
};

/** @throws Refusal workshop_missing, workshop_not_host */
export async function participantsTable(ctx: Ctx, id: string, locale: 'de' | 'en'): Promise<string> {
	const { participants, tables } = await listParticipants(ctx, { id });
	const titleOf = new Map(tables.map((table) => [table.id, table.title]));
	return stringify(
		[
			heads[locale],
			...participants.map((one) => [
				one.name,
				one.org,
				registrationLabels[one.state][locale],
				one.seats,
				one.names,
				one.needs,
				titleOf.get(one.tableId ?? '') ?? '',
			]),
		],
		{ bom: true, delimiter: ';', escape_formulas: true, record_delimiter: 'windows' },
	);
}
