import type { CSSOptions } from 'vite';

type Plugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>;

/**
 * Drops KERN's tokens that nothing in the same file refers to: most of 420, and every page would load them.
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
