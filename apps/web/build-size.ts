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

/** The kit hands every `load` a span that measures nothing; no `load` of ours asks for it. */
export const noSpans: Plugin = {
	name: 'no-spans',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	load(id) {
		if (!id.endsWith('/kit/src/telemetry.js')) return null;
		return 'export const noop_span = {};';
	},
};

/** The server finds the page of an address (`router.resolution`): the browser needs no table of German words for it. */
export const noRoutes: Plugin = {
	name: 'no-routes',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	load(id) {
		return id.endsWith('/web/src/hooks.ts') ? 'export const reroute = undefined;' : null;
	},
};

/** The kit takes a page's exports as a namespace, made at run time by the bundler's helper; it asks for `load` alone. */
export const plainLoads: Plugin = {
	name: 'plain-loads',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform(code, id) {
		if (!/\/client-optimized\/nodes\/\d+\.js$/.test(id) || !code.includes('universal')) return null;
		const plain = code.replace(
			/import \* as universal from (".*");\s*export \{ universal \};/,
			'import { load } from $1; export const universal = { load };',
		);
		if (plain === code) this.error('The kit writes its nodes in another way now: see plainLoads.');
		return { code: plain, map: null };
	},
};

/** The bundler puts its helpers into a file of 200 bytes, a request on each page; they stand where they are used instead. */
export const noHelperFile: Plugin = {
	name: 'no-helper-file',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	// names are made before: what browsers keep under a name must not be of two kinds
	augmentChunkHash: () => 'helpers inside',
	generateBundle(_options, bundle) {
		const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
		const helper = chunks.find(({ name }) => name === 'rolldown-runtime');
		const [, body, names] = /^([^]*)export\{([^}]*)\};?\s*$/.exec(helper?.code ?? '') ?? [];
		if (!helper || body === undefined || names === undefined)
			return this.error('The bundler keeps its helpers in another way now: see noHelperFile.');
		const made = `(()=>{${body}return{${names.replaceAll(/(\w+) as (\w+)/g, '$2:$1')}}})()`;
		const file = helper.fileName.split('/').at(-1) ?? '';
		for (const chunk of chunks.filter(({ imports }) => imports.includes(helper.fileName))) {
			const asked = new RegExp(`import\\{([^}]*)\\}from"[./\\w]*${file.replaceAll(/[.-]/g, '\\$&')}";`);
			if (!asked.test(chunk.code)) this.error(`${chunk.fileName} asks for the helpers in another way.`);
			chunk.code = chunk.code.replace(
				asked,
				(_all, wanted: string) => `const{${wanted.replaceAll(' as ', ':')}}=${made};`,
			);
			chunk.imports = chunk.imports.filter((name) => name !== helper.fileName);
		}
		delete bundle[helper.fileName];
	},
};

/** The kit waits for the pages of errors before a page wakes up; here they come right after it, and then stand by. */
export const troubleLater: Plugin = {
	name: 'trouble-later',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform(code, id) {
		if (!id.endsWith('/kit/src/runtime/client/client.js')) return null;
		const start = 'await Promise.all([default_layout_loader(), default_error_loader()])';
		const waits = 'errors: parsed_route?.errors, // TODO load earlier?';
		const wakes = 'await initialize(result, target, should_hydrate);';
		if (![start, waits, wakes].every((part) => code.includes(part)))
			this.error('The kit wakes its pages up in another way now: see troubleLater.');
		const after = `
			const waiting = [];
			for (let node = result.props.tree; node; node = node.child) waiting.push(node);
			${wakes}
			if (parsed_route)
				void build_error_chain(result.state.branch, parsed_route.errors, (load) => load().then((e) => e.component))
					.then((chain) => waiting.forEach((node, i) => (node.error ??= chain[i])));
		`;
		const later = code.replace(start, '[await default_layout_loader()]').replace(waits, '').replace(wakes, after);
		return { code: later, map: null };
	},
};

/** Svelte brings its custom elements along even where there are none, because making their base class counts as an effect. */
export const noCustomElements: Plugin = {
	name: 'no-custom-elements',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	load(id) {
		if (!id.endsWith('/svelte/src/internal/client/dom/elements/custom-element.js')) return null;
		return `export const create_custom_element = () => { throw new Error('no custom elements: see build-size.ts'); };`;
	},
};

/** Paraglide's messages, each as one short function: `() => getLocale() === 'en' ? 'Quote' : 'Zitieren'`. */
export const smallMessages: Plugin = {
	name: 'small-paraglide-messages',
	transform(code, id) {
		if (!/\/lib\/paraglide\/messages\/(?!_index)\w+\.js$/.test(id)) return null;
		const said = (locale: string) =>
			new RegExp(
				`const ${locale}_\\w+ = .*?\\((i?)\\) => \\{(?:\\n\\treturn .*?\\((\`[^]*?\`)\\)\\n\\};|[^]*?\\n\\};)`,
			).exec(code);
		const [de, en, name] = [said('de'), said('en'), /export const (\w+) =/.exec(code)?.[1]];
		if (!de || !en || !name) this.error(`A message of another shape than expected: ${id}`);
		const head = "import { getLocale } from '../runtime.js';";
		if (de[2] && en[2])
			return { code: `${head} export const ${name} = (i) => getLocale() === 'en' ? ${en[2]} : ${de[2]};`, map: null };
		return {
			code: `import * as registry from '../registry.js'; ${head} ${de[0]} ${en[0]} export const ${name} = (i) => (getLocale() === 'en' ? en_${name} : de_${name})(i);`,
			map: null,
		};
	},
};

/**
 * With routes resolved by the server the kit is told a page's styles relative to that page, and asks for them relative to
 * the one that is left: three steps deep that leads nowhere, and the next page stands there without its own.
 */
export const stylesFromRoot: Plugin = {
	name: 'styles-from-root',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform(code, id) {
		if (!id.endsWith('/kit/src/runtime/client/utils.js')) return null;
		const each = 'for (const dep of deps) {';
		if (!code.includes(each)) this.error('The kit loads styles in another way now: see stylesFromRoot.');
		return { code: code.replace(each, "for (let dep of deps) { dep = dep.replace(/^[./]+/, '/');"), map: null };
	},
};
