import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// the tests mostly wait for the database: one worker for each core, where the default leaves one idle
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'unit',
					include: ['packages/domain/src/**/*.test.ts', 'packages/config/**/*.test.ts', 'apps/web/src/**/*.test.ts'],
					environment: 'node',
					// laws are tried on hundreds of inputs, also while others use the processor
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'api',
					include: ['apps/api/{src,verify}/**/*.test.ts', 'packages/db/**/*.test.ts'],
					environment: 'node',
					// a core that is shared with a build takes its time
					expect: { poll: { timeout: 10_000 } },
					globalSetup: ['packages/db/src/testing-server.ts'],
					// files share the loaded modules of their worker; each has a database of its own
					isolate: false,
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
