import { page } from '#lib/kit/api.ts';
import { numberIn } from '#lib/forum/places.ts';
import type { PageLoad } from './$types';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const periods = [7, 30, 365] as const;

export const load: PageLoad = (event) => {
	const { searchParams } = event.url;
	const id = (name: string) => {
		const value = searchParams.get(name) ?? '';
		return ID.test(value) ? value : null;
	};
	const asked = {
		query: (searchParams.get('q') ?? '').trim().slice(0, 120),
		spaceId: id('raum'),
		tenantId: id('kommune'),
		days: periods.find((days) => String(days) === searchParams.get('zeit')) ?? null,
		page: Math.min(numberIn(event.url, 'seite') ?? 1, 10),
	};
	return page(event, async (api) => ({ asked, found: await api.forum.search.query(asked) }));
};
