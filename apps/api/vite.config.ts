import { defineConfig } from 'vite';

/**
 * One file for production: Node starts four times faster with it than with 700 modules. What is loaded only when needed stays
 * outside, and so do native modules; everything runs from source as well (`pnpm dev`, tests).
 */
export default defineConfig({
	build: {
		ssr: 'src/main.ts',
		outDir: 'build',
		target: 'node24',
		minify: false,
		sourcemap: false,
		rollupOptions: { output: { entryFileNames: 'main.js', chunkFileNames: 'chunk-[name]-[hash].js' } },
	},
	ssr: {
		noExternal: true,
		external: [
			'@node-rs/argon2',
			'@gestaltungsraum/db/embedded',
			'@gestaltungsraum/db/demo/people',
			'@gestaltungsraum/db/demo/fill',
			'pg-boss',
			'sharp',
			'file-type',
			'nodemailer',
			'prom-client',
			'@zxcvbn-ts/core',
			'@zxcvbn-ts/language-common',
			'@zxcvbn-ts/language-de',
		],
	},
});
