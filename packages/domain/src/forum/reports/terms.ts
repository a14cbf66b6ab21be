/** Words of experience reports: what makes them comparable. */
export const REPORT_LINE_MAX = 600; // characters of one field
export const REPORTS_PAGE = 20;
export const PEERS_MAX = 8;
export const FIELDS_MAX = 5;

type Labels<K extends string> = Readonly<Record<K, { readonly de: string; readonly en: string }>>;

/** Gemeindegrößenklassen after the BBSR's kinds of towns, the small ones cut once more. */
export const sizeClasses = ['tiny', 'small', 'town', 'middle', 'large'] as const;
export type SizeClass = (typeof sizeClasses)[number];
/** Fewest inhabitants of each class. */
export const sizeFrom: Readonly<Record<SizeClass, number>> = {
	tiny: 0,
	small: 5000,
	town: 10_000,
	middle: 20_000,
	large: 100_000,
};
export const sizeLabels: Labels<SizeClass> = {
	tiny: { de: 'unter 5.000', en: 'below 5,000' },
	small: { de: '5.000 bis 10.000', en: '5,000 to 10,000' },
	town: { de: '10.000 bis 20.000', en: '10,000 to 20,000' },
	middle: { de: '20.000 bis 100.000', en: '20,000 to 100,000' },
	large: { de: 'ab 100.000', en: '100,000 and more' },
};

export const administrationKinds = ['municipality', 'town', 'joint', 'district', 'partner'] as const;
export type AdministrationKind = (typeof administrationKinds)[number];
export const administrationLabels: Labels<AdministrationKind> = {
	municipality: { de: 'Gemeinde', en: 'Municipality' },
	town: { de: 'Stadt', en: 'Town' },
	joint: { de: 'Samtgemeinde oder Amt', en: 'Joint administration' },
	district: { de: 'Kreis oder Region', en: 'District or region' },
	partner: { de: 'Partnerorganisation', en: 'Partner organisation' },
};

export const actionFields = [
	'counter',
	'records',
	'staff',
	'building',
	'social',
	'schools',
	'climate',
	'order',
	'finance',
	'participation',
	'works',
	'language',
] as const;
export type ActionField = (typeof actionFields)[number];
export const actionFieldLabels: Labels<ActionField> = {
	counter: { de: 'Bürgerbüro und Termine', en: 'Front office' },
	records: { de: 'Digitale Akte und Abläufe', en: 'Digital records and processes' },
	staff: { de: 'Personal und Lernen', en: 'Staff and learning' },
	building: { de: 'Bauen und Planen', en: 'Building and planning' },
	social: { de: 'Soziales und Jugend', en: 'Social affairs and youth' },
	schools: { de: 'Schule und Kita', en: 'Schools and day care' },
	climate: { de: 'Umwelt und Klima', en: 'Environment and climate' },
	order: { de: 'Sicherheit und Ordnung', en: 'Safety and order' },
	finance: { de: 'Finanzen und Vergabe', en: 'Finance and procurement' },
	participation: { de: 'Beteiligung und Rat', en: 'Participation and council' },
	works: { de: 'Bauhof und Betriebe', en: 'Works yard and utilities' },
	language: { de: 'Verständliche Sprache', en: 'Plain language' },
};

export const hourSpans = ['days', 'weeks', 'months', 'more'] as const;
export type HourSpan = (typeof hourSpans)[number];
export const hourLabels: Labels<HourSpan> = {
	days: { de: 'bis 40 Stunden', en: 'up to 40 hours' },
	weeks: { de: '40 bis 200 Stunden', en: '40 to 200 hours' },
	months: { de: '200 bis 1.000 Stunden', en: '200 to 1,000 hours' },
	more: { de: 'über 1.000 Stunden', en: 'more than 1,000 hours' },
};

export const moneySpans = ['none', 'low', 'middle', 'high'] as const;
export type MoneySpan = (typeof moneySpans)[number];
export const moneyLabels: Labels<MoneySpan> = {
	none: { de: 'keine Ausgaben', en: 'no expenses' },
	low: { de: 'bis 5.000 Euro', en: 'up to 5,000 euros' },
	middle: { de: '5.000 bis 50.000 Euro', en: '5,000 to 50,000 euros' },
	high: { de: 'über 50.000 Euro', en: 'more than 50,000 euros' },
};
