// Svelte components only; oxlint reads all TypeScript, svelte-check the types.
import js from '@eslint/js';
import tsParser from '@typescript-eslint/parser';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import svelteParser from 'svelte-eslint-parser';

export default [
	{ ignores: ['**/build/**', '**/.svelte-kit/**', '**/paraglide/**'] },
	js.configs.recommended,
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parser: svelteParser, parserOptions: { parser: tsParser }, globals: { ...globals.browser } },
		rules: {
			'no-undef': 'off',
			'no-unused-vars': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/require-each-key': 'error',
		},
	},
	{
		files: ['**/*.ts', '**/*.js'],
		languageOptions: { parser: tsParser, globals: { ...globals.browser, ...globals.node } },
		rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
	},
];
