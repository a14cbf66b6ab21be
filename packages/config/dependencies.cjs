// Who may import whom (docs/architecture.md). dependency-cruiser reads it.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
		{
			name: 'domain-touches-nothing',
			severity: 'error',
			from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
			to: { pathNot: ['^packages/domain/src', 'node_modules/zod/'] },
		},
		{
			name: 'zod-only-in-contracts',
			severity: 'error',
			from: { path: '^packages/domain/src', pathNot: ['contract\\.ts$', '/text\\.ts$', '\\.test\\.ts$'] },
			to: { path: 'node_modules/zod/' },
		},
		{
			name: 'terms-and-rules-know-no-contract',
			severity: 'error',
			from: { path: '^packages/domain/src/.*(terms|rules)\\.ts$' },
			to: { path: 'contract\\.ts$|/text\\.ts$' },
		},
		{
			name: 'db-knows-terms-only',
			severity: 'error',
			from: { path: '^packages/db/src', pathNot: 'testing' },
			to: { path: '^(apps|packages/domain/src/.*(contract|rules)\\.ts)' },
		},
		{
			name: 'services-know-no-edge',
			severity: 'error',
			from: {
				path: '^apps/api/src/[a-z]+/',
				pathNot: ['^apps/api/src/kernel', '/(router|live|anon)\\.ts$', '\\.test\\.ts$'],
			},
			to: { path: 'node_modules/(hono|@trpc)/' },
		},
		{
			name: 'routers-know-no-tables',
			severity: 'error',
			from: { path: '^apps/api/src/.*router\\.ts$' },
			to: { path: 'node_modules/(drizzle-orm|postgres)/|^packages/db/' },
		},
		{
			name: 'web-never-tables',
			severity: 'error',
			from: { path: '^apps/web/src' },
			to: { path: '^packages/db/|node_modules/(drizzle-orm|postgres)/' },
		},
		{
			name: 'web-knows-the-api-by-type-only',
			severity: 'error',
			from: { path: '^apps/web/src' },
			to: { path: '^apps/api/', dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'web-never-contract-values',
			severity: 'error',
			from: { path: '^apps/web/src' },
			to: { path: 'contract\\.ts$|packages/domain/src/text\\.ts$', dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'lucia-behind-its-port',
			severity: 'error',
			from: { pathNot: '^apps/api/src/identity/session\\.ts$' },
			to: { path: 'node_modules/lucia/' },
		},
		{
			name: 'bits-ui-behind-lib-ui',
			severity: 'error',
			from: { path: '^apps/web/src', pathNot: '^apps/web/src/lib/ui' },
			to: { path: 'node_modules/bits-ui/' },
		},
		{
			name: 'demo-only-from-main',
			severity: 'error',
			from: { path: '^(apps|packages/(domain|db/src))', pathNot: ['^apps/api/src/main\\.ts$', '\\.test\\.ts$'] },
			to: { path: '^packages/db/demo' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: ['\\.svelte-kit', 'paraglide', '/build/'] },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json'],
		},
		extraExtensionsToScan: [],
	},
};
