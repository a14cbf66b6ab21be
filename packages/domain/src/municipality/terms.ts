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
} as const satisfies RefusalCatalogue;
