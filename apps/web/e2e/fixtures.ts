import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';
import { type Person, sessionFile } from './people.ts';

export { expect, type Page } from '@playwright/test';

interface Fixtures {
	/** A page in a browser of its own, in which this person is signed in. */
	as: (person: Person, options?: BrowserContextOptions) => Promise<Page>;
	/** A page in a browser of its own, signed out. */
	guest: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Every test also holds that no page throws and nothing runs into the content security policy. */
export const test = base.extend<Fixtures>({
	// the server's address is known after the configuration was read
	baseURL: async ({}, use) => use(process.env['E2E_ORIGIN']),
	guest: async ({ browser }, use) => {
		const contexts: BrowserContext[] = [];
		const faults: string[] = [];
		await use(async (options) => {
			const context = await browser.newContext(options);
			contexts.push(context);
			watch(context, faults);
			return context.newPage();
		});
		await Promise.all(contexts.map((context) => context.close()));
		expect(faults).toEqual([]);
	},
	page: async ({ guest }, use) => use(await guest()),
	as: async ({ guest }, use) => use((person, options) => guest({ storageState: sessionFile(person), ...options })),
});

function watch(context: BrowserContext, faults: string[]): void {
	context.on('weberror', (error) => faults.push(String(error.error())));
	context.on('console', (message) => {
		if (message.type() === 'error' && /Content Security Policy|hydrat/i.test(message.text()))
			faults.push(message.text());
	});
}
