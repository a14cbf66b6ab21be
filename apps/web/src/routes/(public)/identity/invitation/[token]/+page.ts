import { page } from '#lib/kit/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) =>
	page(event, async (api) => ({ invitation: await api.identity.invitation.query({ token: event.params.token }) }));
