import type { HandleClientError } from '@sveltejs/kit/hooks';
import '#lib/kit/display.ts';
import { m } from '#lib/paraglide/messages.js';

export const handleError: HandleClientError = ({ kind, error }) => {
	if (kind !== 'unknown') return;
	// a chunk or the data could not be fetched: most often there is no network
	if (!navigator.onLine || error instanceof TypeError) return { status: 503, message: m.problem_offline() };
	return { message: m.problem_fault() };
};
