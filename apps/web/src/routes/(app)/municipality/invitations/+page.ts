import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('app:invitations');
	return page(event, async (api) => {
		const [open, tree] = await Promise.all([api.invitations.list.query(), api.municipality.units.query()]);
		return { ...open, ...tree };
	});
};
