import { type municipalityRefusals, UNIT_DEPTH_MAX, UNITS_MAX } from './terms.ts';

export type MunicipalityRefusal = keyof typeof municipalityRefusals;

/** A place in the tree, as seen by the unit that wants it. */
export interface PlaceFacts {
	/** Levels above the place, 0 at the top. */
	readonly above: number;
	/** Levels of what is placed, itself included: 1 for a unit without units below. */
	readonly height: number;
	/** The place lies within what is placed. */
	readonly withinItself: boolean;
	/** A sibling has the name already. */
	readonly taken: boolean;
}

export function whyNotPlace({ above, height, withinItself, taken }: PlaceFacts): MunicipalityRefusal | null {
	if (withinItself) return 'unit_circle';
	if (above + height > UNIT_DEPTH_MAX) return 'unit_too_deep';
	return taken ? 'unit_name_taken' : null;
}

/** @param units how many the tenant has */
export function whyNotCreate(units: number): MunicipalityRefusal | null {
	return units >= UNITS_MAX ? 'too_many_units' : null;
}

/** Deactivated people count as well: they come back to their unit. */
export function whyNotDelete(has: { people: boolean; units: boolean; topics: boolean }): MunicipalityRefusal | null {
	return has.people || has.units || has.topics ? 'unit_not_empty' : null;
}
