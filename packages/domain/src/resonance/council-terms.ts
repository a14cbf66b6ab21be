import type { RefusalCatalogue } from '../refusal.ts';

/** Noes about objections, settings, rounds of several administrations and reminders. */
export const councilRefusals = {
	round_paused: {
		kind: 'conflict',
		de: 'Diese Runde ruht, bis ein Einwand des Personalrats geklärt ist. Es wird nichts angenommen und nichts veröffentlicht; Ihr Text bleibt auf diesem Gerät.',
		en: 'This round rests until an objection of the staff council is settled. Nothing is taken and nothing is published; your text stays on this device.',
	},
	not_staff_council: {
		kind: 'forbidden',
		de: 'Einwand erheben und zurücknehmen darf nur der Personalrat.',
		en: 'Only the staff council may raise and settle objections.',
	},
	objection_stands: {
		kind: 'conflict',
		de: 'Ihr Personalrat hat gegen diese Runde schon einen Einwand erhoben.',
		en: 'Your staff council has raised an objection against this round already.',
	},
	objection_missing: {
		kind: 'missing',
		de: 'Diesen Einwand gibt es nicht (mehr).',
		en: 'This objection does not exist (any more).',
	},
	circle_below_floor: {
		kind: 'invalid',
		de: 'Ihre Verwaltung hat eine höhere Mindestzahl vereinbart. Für diesen Kreis ist sie zu hoch: Es könnte nie etwas veröffentlicht werden.',
		en: 'Your administration has agreed on a higher floor. It is too high for this circle: nothing could ever be published.',
	},
	not_insight: {
		kind: 'forbidden',
		de: 'Diese Seite ist für Personalrat und Datenschutz.',
		en: 'This page is for staff council and data protection.',
	},
	not_settings: {
		kind: 'forbidden',
		de: 'Die Einstellungen ändert die Administration.',
		en: 'The settings are changed by the administration.',
	},
	floor_only_up: {
		kind: 'conflict',
		de: 'Die Mindestzahl lässt sich nur erhöhen. Was einmal versprochen wurde, bleibt.',
		en: 'The floor can only be raised. What has been promised once stays.',
	},
	kept_only_down: {
		kind: 'conflict',
		de: 'Die Aufbewahrung lässt sich nur verkürzen. Was einmal versprochen wurde, bleibt.',
		en: 'The time of keeping can only be shortened. What has been promised once stays.',
	},
	pool_missing: {
		kind: 'missing',
		de: 'Diesen Verband gibt es nicht, oder nicht alle gewählten Verwaltungen gehören dazu.',
		en: 'This association does not exist, or not all of the chosen administrations belong to it.',
	},
	pool_too_small: {
		kind: 'invalid',
		de: 'Eine gemeinsame Runde braucht mindestens zwei Verwaltungen.',
		en: 'A shared round needs at least two administrations.',
	},
	already_reminded: {
		kind: 'conflict',
		de: 'An diese Runde wurde der Kreis schon erinnert. Mehr als einmal wäre ein Drängen.',
		en: 'The circle was reminded of this round already. More than once would be pressing.',
	},
} as const satisfies RefusalCatalogue;
