import { actionFields, hourSpans, sizeClasses } from '@gestaltungsraum/domain/forum/reports/terms';
import { page } from '#lib/kit/api.ts';
import { numberIn } from '#lib/forum/places.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	const { searchParams } = event.url;
	const among = <T extends string>(name: string, list: readonly T[]) =>
		list.find((value) => value === searchParams.get(name)) ?? null;
	const land = searchParams.get('land') ?? '';
	const asked = {
		land: /^[A-Z]{2}$/.test(land) ? land : null,
		size: among('groesse', sizeClasses),
		field: among('feld', actionFields),
		hours: among('aufwand', hourSpans),
		alike: searchParams.has('wie-wir'),
		page: Math.min(numberIn(event.url, 'seite') ?? 1, 50),
	};
	return page(event, async (api) => ({ asked, list: await api.forum.reports.list.query(asked) }));
};
