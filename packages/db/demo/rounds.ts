/** Invented resonance rounds, one for each phase; nobody in particular wrote these cards. */
import type { HoldReason, Phase, StepState, Template, VoteKind, Way } from '@gestaltungsraum/domain/resonance/terms';

export interface DemoRound {
	readonly tenant: string;
	/** `sealed` when left out. */
	readonly way?: Way;
	/** People of the circle; all staff when left out. */
	readonly people?: number;
	readonly question: string;
	readonly reason: string;
	readonly template: Template;
	readonly phase: Phase;
	/** Days since the opening, and until the close; below zero when it has closed. */
	readonly opened: number;
	readonly closes: number;
	/** Titles with their cards; '' holds what is not grouped. */
	readonly cards: Readonly<Record<string, readonly string[]>>;
	readonly held?: readonly { readonly reason: HoldReason; readonly count: number }[];
	/** Question to arrive with; live rounds only. */
	readonly checkin?: string;
	readonly votes?: readonly DemoVote[];
	/** Sentences of the shared record, each with the title of its group; '' for the whole round. */
	readonly record?: readonly (readonly [group: string, text: string])[];
	readonly outcome?: string;
	readonly steps?: readonly {
		readonly text: string;
		/** Days from now until it is due. */
		readonly due: number;
		readonly state: StepState;
		readonly note?: string;
	}[];
}

export interface DemoVote {
	readonly kind: VoteKind;
	readonly title: string;
	readonly options: readonly string[];
	readonly dots?: number;
	/** Days from now until it closes; below zero when it was counted. */
	readonly closes: number;
	/** Of a counted one: see the vote's view. */
	readonly ballots?: number;
	readonly totals?: readonly (readonly number[])[];
	readonly reasons?: readonly string[];
}

export const firstRounds: readonly DemoRound[] = [
	{
		tenant: 'auental',
		question: 'Was hindert uns daran, Menschen am Schalter ausreden zu lassen?',
		reason:
			'In den Gesprächen im Sommer kam das Wort „gehetzt“ von beiden Seiten des Schalters. Im Januar wird der Schalterplan neu gemacht; was hier steht, geht vorher in den Plan ein.',
		template: 'change_resonance',
		phase: 'collecting',
		opened: 2,
		closes: 4,
		cards: {},
	},
	{
		tenant: 'hohenried',
		question: 'Welche Besprechung könnten wir uns sparen, und welche fehlt?',
		reason:
			'Viele Kalender sind voll, und trotzdem erfahren Teams wichtige Dinge zu spät. Wir wollen zwei Besprechungen streichen und höchstens eine neu beginnen.',
		template: 'triz',
		phase: 'collecting',
		opened: 1,
		closes: 6,
		cards: {},
	},
	{
		tenant: 'auental',
		question: 'Was haben uns die neuen Telefonzeiten gebracht, und was haben sie gekostet?',
		reason:
			'Seit September ist das Telefon nachmittags nur noch bis 15 Uhr besetzt. Wir wollen wissen, ob das so bleibt.',
		template: 'change_resonance',
		phase: 'reviewing',
		opened: 9,
		closes: -1,
		cards: {
			'': [
				'Nachmittags kann ich endlich eine Akte am Stück bearbeiten.',
				'Die Anrufe kommen jetzt alle zwischen 8 und 9 Uhr, das ist schlimmer als vorher.',
				'Die Ansage auf dem Band nennt noch die alten Zeiten.',
				'Wer arbeitet, erreicht uns gar nicht mehr. Das hat mir ein Vater sehr deutlich gesagt.',
				'Ich merke erst jetzt, wie oft mich das Telefon aus einem Gespräch gerissen hat.',
				'Der Rückruf-Zettel geht zwischen zwei Zimmern verloren.',
				'Donnerstags bis 18 Uhr zu öffnen und das Telefon auszuschalten, versteht niemand.',
				'Seit September bin ich weniger krank. Vielleicht Zufall.',
				'Die Kita-Leitungen rufen jetzt auf dem Diensthandy an. Das war nicht gemeint.',
			],
		},
	},
	{
		tenant: 'hohenried',
		question: 'Wo verlieren Bürgerinnen und Bürger bei uns unnötig Zeit?',
		reason:
			'Die Verwaltungsleitung möchte im Frühjahr drei Wege verkürzen. Ausgewählt wird aus dem, was der Kreis hier sammelt und gewichtet.',
		template: 'one_two_four_all',
		phase: 'grouping',
		opened: 12,
		closes: -3,
		cards: {
			'Zweimal kommen': [
				'Für den Bewohnerparkausweis kommen fast alle zweimal, weil auf der Seite der Fahrzeugschein fehlt.',
				'Wer umzieht, meldet sich hier um und geht dann noch einmal für den Hund los.',
				'Passbilder: Wir schicken Leute weg, obwohl nebenan ein Automat steht, dessen Bilder wir nicht annehmen.',
			],
			'Warten ohne Auskunft': [
				'Nach dem Bauantrag hört man acht Wochen nichts. Dann ruft man an, und dann suche ich.',
				'Die Nummer am Bildschirm sagt nicht, ob es zehn Minuten oder eine Stunde dauert.',
				'Eine Eingangsbestätigung mit einem Namen darin würde die Hälfte meiner Anrufe ersparen.',
				'Beim Wohngeld warten die, die am wenigsten warten können.',
			],
			'': [
				'Unsere Briefe sind so geschrieben, dass man nach dem Lesen anrufen muss.',
				'Wir fragen die Steuernummer ab und haben sie im Haus.',
				'Samstags sind wir gut besucht und freundlicher. Woran liegt das wohl?',
				'Der Aufzug ist kein Thema für diese Runde, aber wer nicht Treppen steigen kann, verliert dort am meisten Zeit.',
				'Ich habe nachgezählt: vier Unterschriften für eine Straßensperrung beim Nachbarschaftsfest.',
			],
		},
		held: [{ reason: 'names_person', count: 1 }],
	},
	{
		tenant: 'auental',
		question: 'Wie übergeben wir Fälle, wenn jemand ausfällt?',
		reason:
			'Im Herbst waren drei Stellen zugleich unbesetzt. Das kommt wieder, und wir wollen dann nicht wieder suchen.',
		template: 'learning_from_error',
		phase: 'following',
		opened: 30,
		closes: -18,
		cards: {
			'Was geholfen hat': [
				'Die Liste der offenen Fristen an der Wand. Unmodern, aber alle haben draufgesehen.',
				'Dass am Montag jemand gefragt hat: Was liegt bei dir, das keiner außer dir kennt?',
				'Eine Kollegin hat ihre Vertretung selbst eingearbeitet, bevor sie in Kur ging.',
			],
			'Was gefehlt hat': [
				'Niemand wusste, welches Postfach für die Bauleitplanung gilt.',
				'Die Vertretungsregelung steht im Organigramm von vor zwei Jahren.',
				'Drei Fälle lagen in einem Ordner, der „privat“ hieß.',
				'Ich habe mich nicht getraut, den Schreibtisch zu öffnen.',
				'Die Software lässt Vertretung nur zu, wenn die abwesende Person sie einträgt.',
			],
			'': [
				'Wir reden über Übergaben erst, wenn es zu spät ist.',
				'Zehn Minuten am Freitag wären genug, wenn sie wirklich stattfänden.',
			],
		},
		outcome:
			'Jede Stelle hat ein Blatt „Wenn ich morgen fehle“, und wir sehen es einmal im Vierteljahr zusammen durch.',
		steps: [
			{ text: 'Vorlage für das Blatt schreiben, eine Seite', due: 12, state: 'accepted' },
			{ text: 'Vertretung in der Software ohne die abwesende Person: beim Anbieter klären', due: 26, state: 'offered' },
			{
				text: 'Sammelpostfächer neu ordnen',
				due: 40,
				state: 'declined',
				note: 'Kommt mit der neuen Akte im Sommer ohnehin; vorher wäre es doppelte Arbeit.',
			},
		],
	},
	{
		tenant: 'hohenried',
		question: 'Was soll nach der Probezeit der Videoberatung bleiben?',
		reason: 'Die Erprobung endet. Wir entscheiden, ob, für wen und mit welchen Regeln sie weitergeht.',
		template: 'start_stop_continue',
		phase: 'ended',
		opened: 70,
		closes: -60,
		cards: {
			Bleiben: [
				'Für Menschen aus den Ortsteilen ohne Bus ist es ein Segen.',
				'Die halbe Stunde ohne Klingeln tut auch uns gut.',
				'Rentenberatung zu dritt, mit der Tochter aus Köln: geht nur so.',
			],
			Aufhören: [
				'Nicht nebenher am Schalter. Entweder Video oder Tresen.',
				'Keine Termine vor 8 Uhr, da hängt das Netz.',
			],
			'': ['Ein Schild am Gerät, dass nichts aufgezeichnet wird, hätte viele Fragen erspart.'],
		},
		outcome:
			'Die Videoberatung bleibt dienstags und donnerstags, in einem eigenen Zimmer und ohne Schalterdienst daneben.',
		steps: [
			{ text: 'Zimmer 1.04 einrichten', due: -30, state: 'done', note: 'Seit Anfang Oktober in Betrieb.' },
			{ text: 'Schild „Hier wird nichts aufgezeichnet“', due: -35, state: 'done' },
		],
	},
	{
		tenant: 'auental',
		question: 'Was brauchen wir, damit Hausbesuche sicher und gern gemacht werden?',
		reason: 'Zwei Teams machen wieder Hausbesuche. Bevor daraus eine Regel wird, fragen wir die, die gehen.',
		template: 'free',
		phase: 'too_few',
		opened: 45,
		closes: -38,
		cards: {},
	},
];
