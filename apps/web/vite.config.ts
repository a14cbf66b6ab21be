import adapter from '@sveltejs/adapter-node';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import icons from 'unplugin-icons/vite';
import { defineConfig } from 'vite';
import { dropUnusedTokens } from './tokens.ts';

export default defineConfig({
	plugins: [
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
			// hidden from screen readers, and nothing but the picture: the words beside it say what it means
			compiler: { extension: 'svelte', compiler: (svg) => svg.replace('<svg', '<svg aria-hidden="true"') },
		}),
		sveltekit({
			adapter: adapter({ precompress: true }),
			// the origin check needs the outer protocol: PROTOCOL_HEADER and HOST_HEADER, see adapter-node
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
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// few requests: the framework in one file, what most pages share in another, the rest with its page
						codeSplitting: {
							groups: [
								{
									name: 'framework',
									test: /node_modules[\\/](?!.*runtime[\\/]client[\\/](entry|payload)\.js)/,
									priority: 2,
								},
								{ name: 'shared', test: /(src[\\/]lib|~icons)/, minShareCount: 4, priority: 1 },
							],
						},
					},
				},
			},
		},
	},
	server: { proxy: { '/api': { target: process.env.API_URL ?? 'http://127.0.0.1:3001', ws: true } } },
});
