/** A paper that leaves the product: the same content as Markdown and, by the API's `renderReport`, as PDF. */
export interface Paper {
	readonly lang: 'de' | 'en';
	/** Also the first heading; the blocks' headings stand below it. */
	readonly title: string;
	/** Over the title: what kind of paper this is, and whose. */
	readonly kicker: string;
	/** Day from which it stands, YYYY-MM-DD: it is made to be kept for long, PDF/A-2a (tagged as well) instead of PDF/UA-1. */
	readonly closedOn?: string;
	/** At the foot of each page. */
	readonly foot: string;
	readonly blocks: readonly Block[];
}

export type Block =
	| { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
	/** Paragraphs and lines are kept. */
	| { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
	| { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly value: string }[] }
	/** A paragraph with words that stand out; a text alone is one run. */
	| { readonly kind: 'runs'; readonly runs: readonly Run[] }
	| { readonly kind: 'quote'; readonly blocks: readonly Block[] }
	| {
			readonly kind: 'points';
			/** Number of the first; null for a list without numbers. */
			readonly from: number | null;
			readonly items: readonly (readonly Block[])[];
	  }
	/** Shown where whoever renders has its bytes, else in words. `alt` says what is to be seen; '' for decoration. */
	| { readonly kind: 'image'; readonly id: string; readonly alt: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Run {
	readonly text: string;
	readonly strong?: boolean;
	readonly strike?: boolean;
	readonly underline?: boolean;
	/** An address that was found safe. */
	readonly href?: string;
}

/** Everything in which Markdown could see a sign; people's words are words. */
const SIGNS = /[\\`*_{}[\]<>()#+\-.!|~&^=:@/"']/g;

export function markdownOf({ title, kicker, foot, blocks }: Paper): string {
	const parts = [`# ${escaped(title)}`, escaped(kicker), ...blocks.map(blockOf), '---', escaped(foot)];
	return `${parts.join('\n\n')}\n`;
}

function blockOf(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
		case 'text':
			return block.strong ? `**${broken(block.text, '')}**` : broken(block.text, '');
		case 'facts':
			return block.facts.map(({ name, value }) => `- **${escaped(name)}:** ${broken(value, '  ')}`).join('\n');
		case 'runs':
			return block.runs.map(({ text, strong }) => (strong ? `**${broken(text, '')}**` : broken(text, ''))).join('');
		case 'quote':
			return block.blocks.map(blockOf).join('\n\n').replaceAll(/^/gm, '> ');
		case 'points':
			return block.items
				.map((item, at) => {
					const sign = block.from === null ? '- ' : `${block.from + at}. `;
					return (
						sign +
						item
							.map(blockOf)
							.join('\n\n')
							.replaceAll('\n', `\n${' '.repeat(sign.length)}`)
					);
				})
				.join('\n');
		case 'image':
			return block.alt === '' ? '' : `\\[${escaped(block.alt)}\\]`;
		case 'list':
			return block.items.map((item) => `- ${broken(item, '  ')}`).join('\n');
		case 'table':
			return [block.head, block.head.map(() => '---'), ...block.rows]
				.map((row, at) => `| ${row.map((cell) => (at === 1 ? cell : escaped(cell))).join(' | ')} |`)
				.join('\n');
	}
}

/** One line of words, also of what had several. */
function escaped(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replaceAll(SIGNS, String.raw`\$&`);
}

/** Keeps the lines. @param indent of every line but the first */
function broken(text: string, indent: string): string {
	return text.split('\n').map(escaped).filter(Boolean).join(`\\\n${indent}`);
}
