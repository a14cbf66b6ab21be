/** What keeps a page small: every page of the app loads these parts. */
import type { CSSOptions, Plugin } from 'vite';

type Plugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>;

/**
 * Drops KERN's tokens that nothing in the same file refers to: most of 420.
 * Components therefore use the variables of `styles/tokens.scss`, never `--kern-…` themselves.
 */
export const dropUnusedTokens: Plugins = [
	{
		postcssPlugin: 'drop-unused-kern-tokens',
		OnceExit(root) {
			for (let dropped = true; dropped;) {
				dropped = false;
				const used = new Set<string>();
				root.walkDecls(({ value }) => {
					for (const [, name] of value.matchAll(/var\((--kern-[\w-]+)/g)) if (name) used.add(name);
				});
				root.walkDecls(/^--kern-/, (declaration) => {
					if (used.has(declaration.prop)) return;
					declaration.remove();
					dropped = true;
				});
			}
		},
	},
];

/** Paraglide asks for new plural rules with every message; making them costs far more than using them. */
export const keptPluralRules: Plugin = {
	name: 'kept-plural-rules',
	enforce: 'pre',
	transform(code, id) {
		if (!id.endsWith('/lib/paraglide/registry.js')) return null;
		const made = 'new Intl.PluralRules(locale, options)';
		if (!code.includes(made))
			this.error('Paraglide makes its plural rules in another way now: keep them again, or drop keptPluralRules.');
		return `const rules = {};\n${code.replace(made, `(rules[locale + (options?.type ?? '')] ??= ${made})`)}`;
	},
};

/** Paraglide's runtime finds languages in six ways and writes cookies; here `lib/kit/display.ts` knows the language. */
export const smallRuntime: Plugin = {
	name: 'small-paraglide-runtime',
	enforce: 'pre',
	load(id) {
		if (!id.endsWith('/lib/paraglide/runtime.js')) return null;
		return `
			export const experimentalStaticLocale = undefined;
			export let getLocale = () => 'de';
			export const overwriteGetLocale = (read) => { getLocale = read; };
		`;
	},
};

/**
 * The kit packs history state and action results with devalue, a tenth of its script. Our history state is plain JSON,
 * and actions answer whole pages: JSON does, as long as nobody uses `$app/forms` (this refuses it) or a `transport` hook.
 */
export const jsonTransport: Plugin = {
	name: 'json-transport',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId(source) {
		if (source === '$app/forms')
			this.error('Without devalue in the browser there is no `enhance`: write with Submit, or drop jsonTransport.');
		return null;
	},
	load(id) {
		if (!id.endsWith('/kit/src/runtime/app/internal/transport.js')) return null;
		return `
			export const encoders = {};
			export const decoders = {};
			export const has_custom_transporters = false;
			export const init_transport = () => {};
			export const { parse, stringify } = JSON;
		`;
	},
};

/** Svelte, SvelteKit and the bundler's own helpers; the kit's entry must stay a file of its own. */
export const FRAMEWORK =
	/node_modules[\\/](svelte|devalue|esm-env|clsx|@sveltejs[\\/]kit(?![\\/]src[\\/]runtime[\\/]client[\\/](entry|payload)\.js))[\\/]|vite[\\/]preload-helper|rolldown[\\/]runtime/;

/** What pages may share: our components, words and icons, and the domain's terms. */
export const OURS = /\/src\/lib\/|~icons|\/packages\/domain\//;
