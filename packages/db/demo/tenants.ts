/** Who is on the demo platform: invented administrations and partners, their municipalities, units and associations. */
import type { PartnerKind, UnitKind } from '@gestaltungsraum/domain/municipality/terms';

export interface DemoUnit {
	readonly kind: UnitKind;
	/** Unique within its tenant, so that people and topics can name it. */
	readonly name: string;
	readonly units: readonly DemoUnit[];
}

/** A municipality that an administration serves. */
export interface DemoArea {
	/** Shaped like an ARS of 12 digits; no Land has the digits 99. */
	readonly key: string;
	readonly name: string;
	readonly inhabitants: number;
}

export interface DemoTenant {
	readonly slug: string;
	readonly name: string;
	/** null for administrations. */
	readonly partnerKind: PartnerKind | null;
	/** Short name of the Land; null for partners. */
	readonly land: string | null;
	/** null for partners. */
	readonly inhabitants: number | null;
	/** Memberships to be made, councillors included. */
	readonly people: number;
	readonly areas: readonly DemoArea[];
	readonly units: readonly DemoUnit[];
}

export interface DemoAssociation {
	readonly slug: string;
	readonly name: string;
	/** Slugs of tenants. */
	readonly members: readonly string[];
}

const unit =
	(kind: UnitKind) =>
	(name: string, ...units: readonly DemoUnit[]): DemoUnit => ({ kind, name, units });
const department = unit('department');
const division = unit('division');
const section = unit('section');
const team = unit('team');
const staffUnit = unit('staff_unit');

/**
 * @param number two digits that stand for the administration in the invented keys
 * @param body four digits of the Verband: 5… for member municipalities of a Samtgemeinde, 0… otherwise
 */
function areas(number: string, body: string, ...list: readonly (readonly [string, number])[]): DemoArea[] {
	return list.map(([name, inhabitants], index) => ({
		key: `990${number}${body}${String(index + 1).padStart(3, '0')}`,
		name,
		inhabitants,
	}));
}

export const tenants: readonly DemoTenant[] = [
	{
		slug: 'auental',
		name: 'Samtgemeinde Auental',
		partnerKind: null,
		land: 'NI',
		inhabitants: 14_200,
		people: 34,
		areas: areas('01', '5001', ['Oberauen', 5900], ['Auenbeck', 3800], ['Wiesensiek', 2700], ['Hainmoor', 1800]),
		units: [
			staffUnit('Stabsstelle Organisation und Digitales'),
			department(
				'Dezernat I: Innere Dienste und Bürgerservice',
				division(
					'Fachbereich Zentrale Dienste und Finanzen',
					section('Fachdienst Personal und Zentrale Dienste'),
					section('Fachdienst Steuern und Kasse'),
				),
				division(
					'Fachbereich Bürgerservice und Ordnung',
					section('Fachdienst Bürgerservice', team('Team Bürgerbüro'), team('Team Standesamt')),
					section('Fachdienst Ordnung'),
				),
			),
			department(
				'Dezernat II: Bauen und Familie',
				division(
					'Fachbereich Planen und Bauen',
					section('Fachdienst Planung'),
					section('Fachdienst Tiefbau und Bauhof'),
				),
				division('Fachbereich Familie und Bildung', section('Fachdienst Kitas und Schulen')),
			),
		],
	},
	{
		slug: 'hohenried',
		name: 'Stadt Hohenried',
		partnerKind: null,
		land: 'BW',
		inhabitants: 38_400,
		people: 34,
		areas: areas('02', '0002', ['Hohenried', 38_400]),
		units: [
			staffUnit('Stabsstelle Innovation und Beteiligung'),
			department(
				'Dezernat I: Verwaltung und Bürgerdienste',
				division(
					'Fachbereich Zentrale Steuerung',
					section('Fachdienst Personal und Organisation'),
					section('Fachdienst Digitale Verwaltung', team('Team Anwendungen')),
				),
				division(
					'Fachbereich Bürgerdienste',
					section('Fachdienst Bürgeramt', team('Team Bürgerbüro'), team('Team Ausländerwesen')),
					section('Fachdienst Sicherheit und Ordnung'),
				),
				division('Fachbereich Finanzen', section('Fachdienst Steuern und Abgaben')),
			),
			department(
				'Dezernat II: Bauen und Soziales',
				division('Fachbereich Stadtentwicklung', section('Fachdienst Verkehr'), section('Fachdienst Baurecht')),
				division('Fachbereich Soziales und Bildung', section('Fachdienst Soziale Hilfen')),
			),
		],
	},
	{
		slug: 'lindenhain',
		name: 'Landkreis Lindenhain',
		partnerKind: null,
		land: 'HE',
		inhabitants: 182_000,
		people: 36,
		areas: areas(
			'03',
			'0003',
			['Lindenfurt', 61_000],
			['Erlenfurt', 38_500],
			['Burghainau', 29_500],
			['Eschengrund', 22_000],
			['Altenwetter', 18_000],
			['Mühlhain', 13_000],
		),
		units: [
			staffUnit('Stabsstelle Kreisentwicklung und Zusammenarbeit'),
			department(
				'Dezernat I: Zentrale Dienste',
				division(
					'Fachbereich Personal und Organisation',
					section('Fachdienst Personalentwicklung'),
					section('Fachdienst Organisation und Prozesse'),
				),
				division('Fachbereich Digitales', section('Fachdienst Digitale Akte', team('Team Einführung E-Akte'))),
				division('Fachbereich Finanzen', section('Fachdienst Kreiskasse')),
			),
			department(
				'Dezernat II: Soziales und Jugend',
				division(
					'Fachbereich Soziales',
					section('Fachdienst Wohngeld', team('Team Antragsannahme Wohngeld')),
					section('Fachdienst Soziale Leistungen'),
				),
				division('Fachbereich Jugend und Familie', section('Fachdienst Allgemeiner Sozialer Dienst')),
			),
			department(
				'Dezernat III: Ordnung und Umwelt',
				division('Fachbereich Ordnung und Verkehr', section('Fachdienst Kfz-Zulassung')),
				division('Fachbereich Bauen und Umwelt', section('Fachdienst Bauaufsicht')),
			),
		],
	},
	{
		slug: 'sandmoor',
		name: 'Gemeinde Sandmoor',
		partnerKind: null,
		land: 'SH',
		inhabitants: 900,
		people: 7,
		areas: areas('04', '0004', ['Sandmoor', 900]),
		units: [section('Gemeindebüro'), team('Gemeindearbeit und Bauhof'), team('Dorfhaus und Bücherei')],
	},
	{
		slug: 'elmtal',
		name: 'Gemeinde Elmtal',
		partnerKind: null,
		land: 'NI',
		inhabitants: 6300,
		people: 24,
		areas: areas('05', '0005', ['Elmtal', 6300]),
		units: [
			division('Fachbereich Zentrale Dienste', section('Fachdienst Finanzen und Personal')),
			division('Fachbereich Bürger und Bauen', team('Team Bürgerbüro'), team('Team Bauen und Bauhof')),
			staffUnit('Stabsstelle Gemeindeentwicklung'),
		],
	},
	{
		slug: 'kaltenfeld',
		name: 'Gemeinde Kaltenfeld',
		partnerKind: null,
		land: 'ST',
		inhabitants: 2700,
		people: 11,
		areas: areas('06', '0006', ['Kaltenfeld', 2700]),
		units: [
			section('Fachdienst Hauptverwaltung und Finanzen'),
			section('Fachdienst Bürgerservice und Ordnung'),
			section('Fachdienst Bauen'),
			team('Team Kita und Dorfgemeinschaftshaus'),
		],
	},
	{
		slug: 'rautenberg',
		name: 'Stadt Rautenberg',
		partnerKind: null,
		land: 'SN',
		inhabitants: 11_800,
		people: 24,
		areas: areas('07', '0007', ['Rautenberg', 11_800]),
		units: [
			staffUnit('Stabsstelle Stadtentwicklung'),
			division(
				'Fachbereich Zentrale Verwaltung',
				section('Fachdienst Personal und Organisation'),
				section('Fachdienst Steuern und Stadtkasse'),
			),
			division(
				'Fachbereich Bürger, Kita und Schule',
				section('Fachdienst Bürgerservice'),
				section('Fachdienst Kita-Verwaltung'),
			),
			division('Fachbereich Bauen und Ordnung', section('Fachdienst Bauverwaltung'), team('Team Stadtbauhof')),
		],
	},
	{
		slug: 'grossenlohe',
		name: 'Markt Großenlohe',
		partnerKind: null,
		land: 'BY',
		inhabitants: 5100,
		people: 24,
		areas: areas('08', '0008', ['Großenlohe', 5100]),
		units: [
			section('Fachdienst Geschäftsleitung und Finanzen'),
			section('Fachdienst Bürgerservice und Standesamt'),
			section('Fachdienst Bauen und Technik', team('Team Bauhof')),
			team('Team Bücherei'),
		],
	},
	{
		slug: 'steinwerder',
		name: 'Stadt Steinwerder',
		partnerKind: null,
		land: 'NW',
		inhabitants: 240_000,
		people: 38,
		areas: areas('09', '0009', ['Steinwerder', 240_000]),
		units: [
			staffUnit('Stabsstelle Digitale Stadt'),
			department(
				'Dezernat I: Personal und Organisation',
				division(
					'Fachbereich Personal',
					section('Fachdienst Personalentwicklung'),
					section('Fachdienst Personalservice'),
				),
				division('Fachbereich Organisation und IT', section('Fachdienst Prozesse'), section('Fachdienst E-Akte')),
			),
			department(
				'Dezernat II: Bürgerdienste und Soziales',
				division(
					'Fachbereich Bürgerdienste',
					section('Fachdienst Bürgerämter', team('Team Bürgeramt Mitte'), team('Team Bürgeramt Hafen')),
					section('Fachdienst Standesamt'),
				),
				division(
					'Fachbereich Soziales',
					section('Fachdienst Wohngeld und Unterhalt'),
					section('Fachdienst Soziale Hilfen'),
				),
			),
			department(
				'Dezernat III: Bauen und Finanzen',
				division('Fachbereich Bauordnung', section('Fachdienst Baugenehmigung', team('Team Bauakten und Archiv'))),
				division('Fachbereich Finanzen', section('Fachdienst Steuern')),
			),
		],
	},
	{
		slug: 'falkenmoor',
		name: 'Stadt Falkenmoor',
		partnerKind: null,
		land: 'MV',
		inhabitants: 61_000,
		people: 30,
		areas: areas('10', '0010', ['Falkenmoor', 61_000]),
		units: [
			staffUnit('Stabsstelle Verwaltungsmodernisierung'),
			department(
				'Dezernat I: Zentrale Dienste und Bürger',
				division(
					'Fachbereich Zentrale Dienste',
					section('Fachdienst Personal'),
					section('Fachdienst Kasse und Rechnungswesen'),
				),
				division('Fachbereich Bürgerservice', section('Fachdienst Bürgerbüro'), section('Fachdienst Wohngeld')),
			),
			department(
				'Dezernat II: Bauen und Betriebe',
				division('Fachbereich Bauen', section('Fachdienst Tiefbau')),
				division(
					'Fachbereich Kommunale Betriebe',
					section('Fachdienst Bauhof', team('Bauhof Kolonne Straße'), team('Bauhof Kolonne Grün')),
				),
			),
		],
	},
	{
		slug: 'tannrode',
		name: 'Stadt Tannrode',
		partnerKind: null,
		land: 'TH',
		inhabitants: 23_500,
		people: 27,
		areas: areas('11', '0011', ['Tannrode', 23_500]),
		units: [
			staffUnit('Stabsstelle Organisation'),
			division(
				'Fachbereich Innere Verwaltung',
				section('Fachdienst Personal und Digitales'),
				section('Fachdienst Kämmerei'),
			),
			division(
				'Fachbereich Bürger und Ordnung',
				section('Fachdienst Bürgerservice', team('Team Bürgerservice')),
				section('Fachdienst Ordnung und Verkehr'),
			),
			division(
				'Fachbereich Bau und Bildung',
				section('Fachdienst Bauen', team('Team Bauhof')),
				section('Fachdienst Kitas und Schulen'),
			),
		],
	},
	{
		slug: 'marschhorn',
		name: 'Gemeinde Marschhorn',
		partnerKind: null,
		land: 'NI',
		inhabitants: 9400,
		people: 22,
		areas: areas('12', '0012', ['Marschhorn', 9400]),
		units: [
			staffUnit('Stabsstelle Digitales und Prozesse'),
			division('Fachbereich Zentrale Dienste', section('Fachdienst Finanzen'), section('Fachdienst Personal')),
			division(
				'Fachbereich Bürger und Gemeinde',
				team('Team Bürgerbüro'),
				team('Team Standesamt'),
				section('Fachdienst Bauen und Ordnung'),
			),
		],
	},
	{
		slug: 'hochschule-nordtal',
		name: 'Hochschule Nordtal',
		partnerKind: 'science',
		land: null,
		inhabitants: null,
		people: 6,
		areas: [],
		units: [],
	},
	{
		slug: 'buergernetz',
		name: 'Bürgernetz Auenland e. V.',
		partnerKind: 'civil_society',
		land: null,
		inhabitants: null,
		people: 5,
		areas: [],
		units: [],
	},
];

export const associations: readonly DemoAssociation[] = [
	{
		slug: 'digitale-nachbarschaft',
		name: 'Zweckverband Digitale Nachbarschaft',
		members: ['auental', 'marschhorn', 'elmtal', 'sandmoor', 'falkenmoor'],
	},
	{
		slug: 'lindenhainer-land',
		name: 'Zusammenarbeit Lindenhainer Land',
		members: ['lindenhain', 'hohenried', 'grossenlohe', 'tannrode'],
	},
	{
		slug: 'verstaendliche-verwaltung',
		name: 'Arbeitsgemeinschaft Verständliche Verwaltung',
		members: ['auental', 'steinwerder', 'hohenried', 'rautenberg', 'kaltenfeld', 'lindenhain'],
	},
];
