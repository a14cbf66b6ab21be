/** `pnpm demo:scale --topics 100000`: fills the database with many more topics, to see how the platform behaves when it is full. */
import { parseArgs } from 'node:util';
import { connect } from '../src/client.ts';
import { startEmbedded } from '../src/embedded.ts';
import { multiplyDemo, scaleTopicId } from './multiply.ts';

const TOPICS_MIN = 2; // the two topics of known size
const TOPICS_MAX = 1_000_000;

const number = new Intl.NumberFormat('de-DE');
const seconds = (ms: number) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;

/** Ends with a sentence instead of a stack: what is wrong here is the call, not the program. */
function refuse(de: string, en: string): never {
	console.error(`${de} / ${en}`);
	process.exit(2);
}

async function main() {
	const { values } = parseArgs({ options: { topics: { type: 'string' }, embedded: { type: 'string' } } });
	const topics = Number(values.topics);
	if (!Number.isInteger(topics) || topics < TOPICS_MIN || topics > TOPICS_MAX)
		refuse(
			`Bitte geben Sie mit --topics eine Zahl von ${TOPICS_MIN} bis ${number.format(TOPICS_MAX)} an.`,
			`Please give a number from ${TOPICS_MIN} to 1,000,000 with --topics.`,
		);
	if (!values.embedded && !process.env.DATABASE_URL)
		refuse(
			'Welche Datenbank? Bitte setzen Sie DATABASE_URL oder nennen Sie mit --embedded den Ordner der mitgelieferten.',
			'Which database? Please set DATABASE_URL or name the folder of the embedded one with --embedded.',
		);
	const server = values.embedded ? await startEmbedded({ dir: values.embedded, borrow: true }) : null;
	const sql = connect(server?.url ?? process.env.DATABASE_URL ?? '', { role: null, max: 1, timeouts: false });
	const since = performance.now();
	try {
		const done = await multiplyDemo(sql, topics);
		for (const [step, ms] of done.steps) console.log(`${step.padEnd(20)}${seconds(ms).padStart(10)}`);
		console.log(
			`${number.format(done.topics)} Themen und ${number.format(done.posts)} Beiträge in ${seconds(performance.now() - since)}`,
		);
		console.log(`20 Beiträge:  ${scaleTopicId(1)}`);
		console.log(`200 Beiträge: ${scaleTopicId(2)}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	} finally {
		await sql.end();
		await server?.stop();
	}
}

if (import.meta.main) await main();
