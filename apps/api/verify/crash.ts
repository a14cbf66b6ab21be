/** `pnpm verify:crash`: kills the server at random points of drop, fold, close and release, and looks for each card. See docs/anonymity.md. */
import { parseArgs } from 'node:util';
import { crashRound, KILLS, type Outcome } from './crash-round.ts';
import { openStage } from './town.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '50' } } });
const began = Date.now();
const stage = await openStage();
const outcomes: Outcome[] = [];
try {
	while (outcomes.length * KILLS < Number(values.kills)) outcomes.push(await crashRound(stage));
} finally {
	await stage.close();
}
const sum = (what: keyof Outcome) => outcomes.reduce((all, outcome) => all + outcome[what], 0);
console.log(
	`${outcomes.length * KILLS} kills in ${outcomes.length} rounds: ${sum('accepted')} cards accepted, ${sum('sentAgain')} of them sent once more after a lost answer, ${sum('lost')} lost, ${sum('doubled')} doubled; ${((Date.now() - began) / 1000).toFixed(0)} s`,
);
process.exit(sum('lost') + sum('doubled') > 0 ? 1 : 0);
