/** Working drafts for an administration: only the pages of the papers load them. In German, because German law asks for them. */
import { agreementParts } from './papers-agreement.ts';
import { assessmentParts } from './papers-assessment.ts';
import type { Block, Paper, PaperFacts } from './papers-parts.ts';

export const paperNames = ['dienstvereinbarung', 'folgenabschaetzung'] as const;
export type PaperName = (typeof paperNames)[number];

export const paperTitles: Readonly<Record<PaperName, string>> = {
	dienstvereinbarung: 'Dienstvereinbarung über Resonanzrunden',
	folgenabschaetzung: 'Datenschutz-Folgenabschätzung: Resonanzrunden',
};

export function isPaperName(name: string): name is PaperName {
	return (paperNames as readonly string[]).includes(name);
}

export function paperOf(name: PaperName, facts: PaperFacts): Paper {
	const parts = name === 'dienstvereinbarung' ? agreementParts(facts) : assessmentParts(facts);
	return { title: paperTitles[name], parts };
}

export const DRAFT_NOTE =
	'Entwurf, keine Rechtsberatung. Vor dem Abschluss ist er rechtlich zu prüfen und an die Verhältnisse der Dienststelle anzupassen; Angaben in eckigen Klammern sind zu ergänzen.';

/** For a word processor or an electronic file. */
export function paperAsMarkdown({ title, parts }: Paper): string {
	const text = parts.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(blockAsMarkdown)]);
	return `${[`# ${title}`, `> ${DRAFT_NOTE}`, ...text].join('\n\n')}\n`;
}

function blockAsMarkdown(block: Block): string {
	if (typeof block === 'string') return block;
	if ('list' in block) return block.list.map((entry, at) => `${at + 1}. ${entry}`).join('\n');
	const [head = [], ...rows] = block.table.map((row) => `| ${row.join(' | ')} |`);
	return [head, `|${' --- |'.repeat(block.table[0]?.length ?? 0)}`, ...rows].join('\n');
}
