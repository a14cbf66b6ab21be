import {
	type BrowserContext,
	type BrowserContextOptions,
	expect,
	type Locator,
	type Page,
	test as base,
} from '@playwright/test';
import { PASSWORD, type Person, sessionFile } from './people.ts';

export { expect, type Locator, type Page } from '@playwright/test';

interface Fixtures {
	/** A page in a browser of its own, in which this person is signed in. */
	as: (person: Person, options?: BrowserContextOptions) => Promise<Page>;
	/** A page in a browser of its own, signed out. */
	guest: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Every test also holds that no page throws and nothing runs into the content security policy. */
export const test = base.extend<Fixtures>({
	// the server's address is known only after the configuration was read
	// oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern there
	baseURL: async ({}, use) => use(process.env['E2E_ORIGIN']),
	guest: async ({ browser }, use) => {
		const contexts: BrowserContext[] = [];
		const faults: string[] = [];
		await use(async (options) => {
			const context = await browser.newContext(options);
			contexts.push(context);
			watch(context, faults);
			if (options?.javaScriptEnabled !== false) context.on('page', (page) => void patient(page));
			return context.newPage();
		});
		await Promise.all(contexts.map((context) => context.close()));
		expect(faults).toEqual([]);
	},
	page: async ({ guest }, use) => use(await guest()),
	as: async ({ guest }, use) => use((person, options) => guest({ storageState: sessionFile(person), ...options })),
});

function watch(context: BrowserContext, faults: string[]): void {
	context.on('weberror', (error) => faults.push(`${error.error()} ${error.error().stack}`));
	context.on('console', (message) => {
		if (message.type() === 'error' && /Content Security Policy|hydrat/i.test(message.text()))
			faults.push(message.text());
	});
}

/** `goto` and `reload` also wait for the page's script: a press before it would be lost. */
function patient(page: Page): void {
	const { goto, reload } = page;
	page.goto = async (...args) => settled(page, await goto.apply(page, args));
	page.reload = async (...args) => settled(page, await reload.apply(page, args));
}

async function settled<T>(page: Page, answer: T): Promise<T> {
	await alive(page);
	return answer;
}

/** The page's script runs: SvelteKit adds the place for its announcements only then. */
export async function alive(page: Page): Promise<void> {
	await page.locator('[aria-live="assertive"]').waitFor({ state: 'attached' });
}

/** Fills the sign-in form of the page, and waits for the page behind it unless that is refused. */
export async function signIn(page: Page, person: Person, password = PASSWORD): Promise<void> {
	await page.getByLabel('E-Mail-Adresse').fill(person.email);
	await page.getByLabel('Passwort', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Anmelden' }).click();
}

/** What opens a menu; its name as screen readers say it. */
export function menu(page: Page, name: string): Locator {
	return page.locator('summary').filter({ hasText: name });
}

/** The toast or status line with these words. */
export function told(page: Page, words: string): Locator {
	return page.getByRole('status').filter({ hasText: words });
}

const TABS_MAX = 100;

/** Presses Tab until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let tabs = 0; tabs < TABS_MAX; tabs++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('the focus did not get there');
}
