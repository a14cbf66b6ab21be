/** A released round as a file, made of the very view that the page shows. */
import { whyNotExport } from '@gestaltungsraum/domain/resonance/rules';
import { slugOf } from '@gestaltungsraum/domain/forum/words';
import { markdownOf } from '@gestaltungsraum/domain/paper';
import { berlinDay } from '@gestaltungsraum/domain/resonance/calendar';
import { paperOf, reportOf, rowsOf } from '@gestaltungsraum/domain/resonance/report';
import { type ReportFormat, RoundReport } from '@gestaltungsraum/domain/resonance/report-contract';
import { stringify } from 'csv-stringify/sync';
import type { Session } from '../../identity/session.ts';
import { type Kernel, run } from '../../kernel/context.ts';
import type { MadeFile } from '../../kernel/file.ts';
import { refuse } from '../../kernel/refuse.ts';
import { renderReport } from '../../kernel/report.ts';
import { readRound } from '../service.ts';

/** @throws Refusal round_missing, not_published, report_busy */
export async function exportRound(
	kernel: Kernel,
	{ actor }: Session,
	{ roundId, format, lang }: { roundId: string; format: ReportFormat; lang: 'de' | 'en' },
): Promise<MadeFile> {
	const report = await run(
		kernel,
		actor,
		async (ctx) => {
			const round = await readRound(ctx, roundId);
			refuse(whyNotExport(round));
			return RoundReport.parse(reportOf(round, berlinDay(ctx.now)));
		},
		{ readOnly: true },
	);
	const [type, body] = await filled(report, format, lang); // the transaction has ended: a paper takes its time
	return { name: `resonanz-${slugOf(report.question) || 'runde'}.${format}`, type, body };
}

async function filled(
	report: RoundReport,
	format: ReportFormat,
	lang: 'de' | 'en',
): Promise<[string, MadeFile['body']]> {
	switch (format) {
		case 'json':
			return ['application/json; charset=utf-8', `${JSON.stringify(report, null, '\t')}\n`];
		case 'csv':
			return ['text/csv; charset=utf-8', tableOf(rowsOf(report, lang))];
		case 'md':
			return ['text/markdown; charset=utf-8', markdownOf(paperOf(report, lang))];
		case 'pdf':
			return ['application/pdf', await renderReport(paperOf(report, lang))];
	}
}

/** As German spreadsheets open it; what could be taken for a formula is marked as text. */
function tableOf(rows: readonly (readonly (string | number)[])[]): string {
	return stringify(
		rows.map((row) => [...row]),
		{ bom: true, delimiter: ';', escape_formulas: true, record_delimiter: 'windows' },
	);
}
