import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['packages/domain/src/**/*.test.ts', 'packages/config/**/*.test.ts', 'apps/web/src/**/*.test.ts'],
					environment: 'node',
				},
			},
			{
				test: {
					name: 'api',
					include: ['apps/api/src/**/*.test.ts', 'packages/db/**/*.test.ts'],
					environment: 'node',
					globalSetup: ['packages/db/src/testing-server.ts'],
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
