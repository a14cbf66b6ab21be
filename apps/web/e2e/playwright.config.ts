import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.e2e.ts',
	outputDir: '../test-results',
	globalSetup: './server.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 3,
	timeout: 120_000,
	// a browser that starves on a busy machine gets another try; all are in the report
	retries: 2,
	// two cores carry the database, the server and three browsers, which wait for beats and clocks as well
	expect: { timeout: 15_000 },
	use: {
		browserName: 'chromium',
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		viewport: { width: 1280, height: 800 },
		actionTimeout: 15_000,
		navigationTimeout: 30_000,
		screenshot: 'only-on-failure',
		launchOptions: await findBrowser(),
	},
});
