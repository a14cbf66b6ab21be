import * as z from 'zod';
import { sentence } from '../refusal.ts';
import { Id, line } from '../text.ts';
import { UNIT_NAME_MAX, unitKinds } from './terms.ts';

const UnitName = line(
	2,
	UNIT_NAME_MAX,
	sentence(
		'Bitte geben Sie der Einheit einen Namen (2 bis 120 Zeichen).',
		'Please give the unit a name (2 to 120 characters).',
	),
);
export const UnitKindName = z.enum(unitKinds, {
	error: sentence('Bitte wählen Sie eine Art.', 'Please choose a kind.'),
});
export const UnitRow = z.object({
	id: Id,
	/** null at the top of the tree. */
	parentId: Id.nullable(),
	name: z.string(),
	kind: UnitKindName,
	/** 0 at the top. */
	depth: z.int(),
	/** Members of this unit itself. */
	members: z.int(),
});
export type UnitRow = z.infer<typeof UnitRow>;
/** In the order of the tree: each unit after the one above it, siblings by name. */
export const UnitTree = z.object({ units: z.array(UnitRow) });
export const CreateUnit = z.strictObject({ parentId: Id.nullable(), name: UnitName, kind: UnitKindName });
export const CreatedUnit = z.object({ id: Id });
export const UpdateUnit = z.strictObject({ id: Id, parentId: Id.nullable(), name: UnitName, kind: UnitKindName });

/** A tenant's own page: what it is, and for which municipalities of the register. */
export const TenantView = z.object({
	id: Id,
	name: z.string(),
	kind: z.enum(['administration', 'partner']),
	/** Short name of the Land, e.g. "NI"; null for partners. */
	land: z.string().nullable(),
	inhabitants: z.int().nullable(),
	municipalities: z.array(z.object({ key: z.string(), name: z.string(), inhabitants: z.int().nullable() })),
	associations: z.array(z.object({ id: Id, name: z.string(), members: z.array(z.string()) })),
	people: z.int(),
	units: z.int(),
	openInvitations: z.int(),
});
export type TenantView = z.infer<typeof TenantView>;
