/** The twelve spaces in the order in which they are shown. */
import type { DemoSpace } from './world/types.ts';
import { space as works } from './world/bauhof-kita-und-aussenstellen.ts';
import { space as participation } from './world/buergerbeteiligung-vor-ort.ts';
import { space as counters } from './world/buergerbuero-und-termine.ts';
import { space as records } from './world/digitale-akte.ts';
import { space as learning } from './world/fachkraefte-und-lernen.ts';
import { space as assistance } from './world/ki-und-assistenz.ts';
import { space as small } from './world/kleine-kommunen.ts';
import { space as processes } from './world/prozesse-gemeinsam.ts';
import { space as trials } from './world/reallabore-und-experimentieren.ts';
import { space as resonance } from './world/resonanz-und-fuehrung.ts';
import { space as language } from './world/verstaendliche-verwaltung.ts';
import { reports } from './world/erfahrungsberichte.ts';
import { space as cooperation } from './world/zusammenarbeit-im-verband.ts';

const shelves: readonly DemoSpace[] = [
	language,
	counters,
	records,
	processes,
	resonance,
	trials,
	assistance,
	participation,
	learning,
	works,
	small,
	cooperation,
];

export const spaces: readonly DemoSpace[] = shelves.map((space) => ({
	...space,
	topics: [...space.topics, ...(reports[space.slug] ?? [])],
}));

/** Spaces that partners and councillors may enter; the others are for the staff of all administrations. */
export const publicSpaces: readonly string[] = [participation.slug, assistance.slug];
