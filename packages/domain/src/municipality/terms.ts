import type { RefusalCatalogue } from '../refusal.ts';

export const UNIT_NAME_MAX = 120; // characters
/** Levels of the tree of units: Dezernat, Fachbereich, Fachdienst, Team, and one to spare. */
export const UNIT_DEPTH_MAX = 5;
export const UNITS_MAX = 2000;

export const unitKinds = ['department', 'division', 'section', 'team', 'staff_unit'] as const;
export type UnitKind = (typeof unitKinds)[number];
export const unitKindLabels: Readonly<Record<UnitKind, { readonly de: string; readonly en: string }>> = {
	department: { de: 'Dezernat', en: 'Department' },
	division: { de: 'Fachbereich', en: 'Division' },
	section: { de: 'Fachdienst', en: 'Section' },
	team: { de: 'Team', en: 'Team' },
	staff_unit: { de: 'Stabsstelle', en: 'Staff unit' },
};

/** The Länder by the short names of ISO 3166-2, in the order of the register's first two digits, 01 to 16. */
export const lands = [
	...(['SH', 'HH', 'NI', 'HB', 'NW', 'HE', 'RP', 'BW'] as const),
	...(['BY', 'SL', 'BE', 'BB', 'MV', 'SN', 'ST', 'TH'] as const),
] as const;
export type Land = (typeof lands)[number];
/** @param key regional key, with the Land in front; null when there is no such Land */
export function landOf(key: string): Land | null {
	return lands[Number(key.slice(0, 2)) - 1] ?? null;
}
export const TENANT_NAME_MAX = 120; // characters
/** Keys of the register that one tenant may be made of; a Kreis or a Verband is one key. */
export const AREA_KEYS_MAX = 100;

export const partnerKinds = ['civil_society', 'science', 'council_group', 'state'] as const;
export type PartnerKind = (typeof partnerKinds)[number];
export const partnerKindLabels: Readonly<Record<PartnerKind, { readonly de: string; readonly en: string }>> = {
	civil_society: { de: 'Zivilgesellschaft', en: 'Civil society' },
	science: { de: 'Wissenschaft', en: 'Science' },
	council_group: { de: 'Fraktion', en: 'Council group' },
	state: { de: 'Land', en: 'State' },
};

export const municipalityRefusals = {
	unit_missing: {
		kind: 'missing',
		de: 'Diese Einheit gibt es nicht (mehr).',
		en: 'This unit does not exist (any more).',
	},
	unit_not_empty: {
		kind: 'conflict',
		de: 'Hier gehören noch Personen, Einheiten oder Themen dazu. Bitte ordnen Sie sie zuerst um.',
		en: 'People, units or topics still belong here. Please move them first.',
	},
	unit_too_deep: {
		kind: 'invalid',
		de: 'Der Baum ist hier schon fünf Ebenen tief.',
		en: 'The tree is five levels deep here already.',
	},
	unit_circle: {
		kind: 'conflict',
		de: 'Eine Einheit kann nicht unter sich selbst hängen.',
		en: 'A unit cannot be placed below itself.',
	},
	unit_name_taken: {
		kind: 'conflict',
		de: 'Eine Einheit mit diesem Namen gibt es an dieser Stelle schon.',
		en: 'There is a unit of this name in this place already.',
	},
	too_many_units: {
		kind: 'conflict',
		de: `Mehr als ${UNITS_MAX.toLocaleString('de')} Einheiten haben hier keinen Platz.`,
		en: `There is no room for more than ${UNITS_MAX.toLocaleString('en')} units here.`,
	},
	tenant_missing: {
		kind: 'missing',
		de: 'Eine Verwaltung mit diesem Kurznamen gibt es nicht.',
		en: 'There is no administration of this short name.',
	},
	tenant_taken: {
		kind: 'conflict',
		de: 'Diesen Kurznamen hat schon eine andere Verwaltung.',
		en: 'Another administration has this short name already.',
	},
	association_missing: {
		kind: 'missing',
		de: 'Einen Verband mit diesem Kurznamen gibt es nicht.',
		en: 'There is no association of this short name.',
	},
	association_taken: {
		kind: 'conflict',
		de: 'Diesen Kurznamen hat schon ein anderer Verband.',
		en: 'Another association has this short name already.',
	},
	partner_not_here: {
		kind: 'conflict',
		de: 'Das geht nur mit einer Verwaltung; Partnerorganisationen kommen als Gäste.',
		en: 'This works with an administration only; partner organisations come as guests.',
	},
	area_of_partner: {
		kind: 'invalid',
		de: 'Eine Partnerorganisation hat keinen Regionalschlüssel.',
		en: 'A partner organisation has no regional key.',
	},
	register_missing: {
		kind: 'missing',
		de: 'Das Gemeindeverzeichnis ist noch nicht eingelesen. Lesen Sie es zuerst mit „npm run register:import -- DATEI“ ein, oder lassen Sie den Regionalschlüssel weg.',
		en: 'The municipality register has not been imported yet. Import it first with “npm run register:import -- FILE”, or leave the regional key out.',
	},
} as const satisfies RefusalCatalogue;
