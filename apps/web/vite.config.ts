import adapter from '@sveltejs/adapter-node';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { FileSystemIconLoader } from 'unplugin-icons/loaders';
import icons from 'unplugin-icons/vite';
import { defineConfig } from 'vite';
import { FRAMEWORK, GROUPS, isShared } from './build-groups.ts';
import {
	dropUnusedTokens,
	jsonTransport,
	keptPluralRules,
	noCustomElements,
	noHelperFile,
	noRoutes,
	noSpans,
	plainLoads,
	smallMessages,
	smallRuntime,
	stylesFromRoot,
	troubleLater,
} from './build-size.ts';

export default defineConfig({
	plugins: [
		smallRuntime,
		keptPluralRules,
		smallMessages,
		jsonTransport,
		noCustomElements,
		noSpans,
		noRoutes,
		plainLoads,
		noHelperFile,
		stylesFromRoot,
		troubleLater,
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			// who asks for a message finds the language in lib/kit/display.ts
			strategy: ['baseLocale'],
			isServer: 'import.meta.env.SSR',
			emitReadme: false,
		}),
		icons({
			scale: 1.25,
			// our own few strokes as `~icons/look/…`; anything else comes from `~icons/material-symbols/…`
			customCollections: { look: FileSystemIconLoader('./src/icons') },
			// hidden from screen readers, and nothing but the picture: the words beside it say what it means
			compiler: { extension: 'svelte', compiler: (svg) => svg.replace('<svg', '<svg aria-hidden="true"') },
		}),
		sveltekit({
			adapter: adapter({ precompress: true }),
			// a component's few lines of style come with the page, not in a request of their own
			inlineStyleThreshold: 2048,
			// the server knows the addresses; the browser does not need to load them all, and `noRoutes` relies on that
			router: { resolution: 'server' },
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					// Svelte's own announcer and measured widths carry style attributes
					'style-src-attr': ['unsafe-inline'],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
					'base-uri': ['none'],
				},
			},
		}),
	],
	css: { postcss: { plugins: dropUnusedTokens } },
	build: {
		target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
		cssTarget: ['chrome109', 'edge109', 'firefox115', 'safari16'],
		// what comes later names its styles only: its scripts are mostly there, and a list of them is weight on each page
		modulePreload: { resolveDependencies: (_file, needs) => needs.filter((need) => need.endsWith('.css')) },
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// few requests: the framework in one file, what most pages share in another, the rest with its page
						codeSplitting: {
							groups: [
								{ name: 'framework', test: FRAMEWORK, priority: 3 },
								{ name: 'shared', test: isShared, minShareCount: 2, priority: 2 },
								...Object.entries(GROUPS).map(([name, test]) => ({ name, test, minShareCount: 2, priority: 1 })),
							],
						},
					},
				},
			},
		},
	},
	server: { proxy: { '/api': { target: process.env.API_URL ?? 'http://127.0.0.1:3001', ws: true } } },
});
