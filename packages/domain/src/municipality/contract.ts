import * as z from 'zod';
import { sentence } from '../refusal.ts';
import { Id, line, ShortName } from '../text.ts';
import { AREA_KEYS_MAX, lands, partnerKinds, TENANT_NAME_MAX, UNIT_NAME_MAX, unitKinds } from './terms.ts';

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

const TenantName = line(
	2,
	TENANT_NAME_MAX,
	sentence(
		'Bitte geben Sie einen Namen an (2 bis 120 Zeichen), zum Beispiel „Stadt Musterstadt“.',
		'Please give a name (2 to 120 characters), such as “Stadt Musterstadt”.',
	),
);
const badKeys = sentence(
	'Ein Regionalschlüssel hat 12 Ziffern (Gemeinde), 9 (Verband) oder 5 (Kreis); mehrere trennt ein Komma.',
	'A regional key has 12 digits (municipality), 9 (Verband) or 5 (Kreis); several are separated by commas.',
);
const badCount = sentence('Bitte geben Sie eine ganze Zahl an.', 'Please give a whole number.');

/** What the operator's command takes. Name, Land and inhabitants may come from the register. */
export const CreateTenant = z.strictObject({
	slug: ShortName,
	name: TenantName.optional(),
	ars: z
		.string()
		.transform((text) => text.split(',').map((key) => key.replaceAll(/\s/g, '')))
		.pipe(z.array(z.string().regex(/^(\d{12}|\d{9}|\d{5})$/, badKeys)).max(AREA_KEYS_MAX, badKeys))
		.default([]),
	land: z
		.enum(lands, {
			error: sentence(
				`Bitte geben Sie das Land in zwei Buchstaben an: ${lands.join(', ')}.`,
				`Please give the Land in two letters: ${lands.join(', ')}.`,
			),
		})
		.optional(),
	inhabitants: z
		.string()
		.regex(/^\d{1,8}$/, badCount)
		.transform(Number)
		.optional(),
	partner: z
		.enum(partnerKinds, {
			error: sentence(
				`Diese Arten von Partnern gibt es: ${partnerKinds.join(', ')}.`,
				`There are these kinds of partners: ${partnerKinds.join(', ')}.`,
			),
		})
		.optional(),
});
export type CreateTenant = z.infer<typeof CreateTenant>;
export const CreateAssociation = z.strictObject({ slug: ShortName, name: TenantName });
export const AssociationMember = z.strictObject({ association: ShortName, tenant: ShortName });
