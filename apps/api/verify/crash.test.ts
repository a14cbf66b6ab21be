import { afterAll, beforeAll, expect, it } from 'vitest';
import { crashRound } from './crash-round.ts';
import { openStage, type Stage } from './town.ts';

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

it('a server that is killed while it takes, folds, closes and releases loses no card and doubles none', async () => {
	const { accepted, lost, doubled } = await crashRound(stage);
	expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
	expect(accepted).toBeGreaterThan(10);
}, 120_000);
