/** Sets the scene through the API, so that each test looks at its own topic. */
import { type APIRequestContext, expect, type Page } from '@playwright/test';

export const SPACES = {
	counters: 'Bürgerbüro und Termine',
	trials: 'Reallabore und Experimentieren',
} as const;

interface Topic {
	readonly title: string;
	readonly text?: string;
	readonly space?: string;
	readonly visibility?: 'municipality' | 'platform' | 'public';
	readonly kind?: 'talk' | 'question';
}

/** Begins a topic as the person of the page. @returns its address */
export async function startTopic(
	page: Page,
	{
		title,
		text = 'Das ist der erste Beitrag.',
		space = SPACES.counters,
		visibility = 'platform',
		kind = 'talk',
	}: Topic,
): Promise<string> {
	const { spaces } = await ask<{ spaces: { id: string; title: string }[] }>(page.request, 'forum.home');
	const spaceId = spaces.find((entry) => entry.title === space)?.id;
	const { id } = await tell<{ id: string }>(page.request, 'forum.start', {
		spaceId,
		title,
		text,
		visibility,
		scopeId: null,
		kind,
	});
	return `/forum/thema/${id}`;
}

/** Answers as the person of the page. */
export async function answer(page: Page, topic: string, text: string): Promise<void> {
	const key = crypto.randomUUID();
	await tell(page.request, 'forum.reply', { topicId: topic.split('/').at(-1), text, key });
}

/** Opens a vote in a topic, as its author or steward. @returns its id */
export async function decide(
	page: Page,
	topic: string,
	{
		kind,
		question = 'Wollen wir das im Frühjahr erproben?',
	}: { kind: 'choice' | 'scale' | 'ranking' | 'consent'; question?: string },
): Promise<string> {
	const { id } = await tell<{ id: string }>(page.request, 'forum.decisions.put', {
		topicId: topic.split('/').at(-1),
		kind,
		question,
		options: kind === 'consent' ? [] : ['Am Dienstag', 'Am Donnerstag', 'Am Samstag'],
		voters: 'readers',
		voices: [],
		quorum: null,
		closesAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
	});
	return id;
}

/** Makes a note for the staff of all houses as the person of the page. @returns its address */
export async function startNote(
	page: Page,
	{ title, writers = 'circle' }: { title: string; writers?: 'circle' | 'house' },
): Promise<string> {
	const { spaces } = await ask<{ spaces: { id: string; title: string }[] }>(page.request, 'forum.home');
	const spaceId = spaces.find((entry) => entry.title === SPACES.counters)?.id;
	const note = { spaceId, title, visibility: 'platform', scopeId: null, shown: 'name', writers };
	return `/forum/notiz/${(await tell<{ id: string }>(page.request, 'notes.start', note)).id}`;
}

export async function tell<T>(request: APIRequestContext, path: string, data?: object): Promise<T> {
	const origin = process.env['E2E_ORIGIN'] ?? '';
	const headers = { origin, 'content-type': 'application/json' };
	const response = await request.post(`/api/trpc/${path}`, { headers, ...(data ? { data } : {}) });
	expect(response.status(), await response.text()).toBe(200);
	return ((await response.json()) as { result: { data: T } }).result.data;
}

export async function ask<T>(request: APIRequestContext, path: string): Promise<T> {
	const response = await request.get(`/api/trpc/${path}`);
	expect(response.status(), await response.text()).toBe(200);
	return ((await response.json()) as { result: { data: T } }).result.data;
}
