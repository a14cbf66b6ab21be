import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

/** The rounds of the reader; `?seite=` for further ones. */
export const load: PageLoad = (event) => {
	event.depends('app:rounds');
	const number = Math.max(1, Math.trunc(Number(event.url.searchParams.get('seite') ?? 1)) || 1);
	return page(event, async (api) => ({ number, list: await api.resonance.list.query({ page: number }) }));
};
