/** Every expected no of the rounds; a file of its own, since most pages show none of them. */
import type { RefusalCatalogue } from '../refusal.ts';
import { councilRefusals } from './council-terms.ts';
import { pulseRefusals } from './pulse-terms.ts';
import {
	STEPS_MAX,
	VOTES_MAX,
	OPTIONS_MAX,
	RECORD_LINES_MAX,
	GROUPS_MAX,
	FLOOR,
	CIRCLE_MIN,
	CIRCLE_MAX,
	ACCOUNT_DAYS,
	LIVE_CIRCLE_MIN,
} from './terms.ts';

export const resonanceRefusals = {
	...councilRefusals,
	...pulseRefusals,
	handed_on: {
		kind: 'conflict',
		de: 'Dieses Ergebnis ist schon an die Ideen übergeben.',
		en: 'This outcome has been handed on to the ideas already.',
	},
	template_missing: {
		kind: 'missing',
		de: 'Diese Vorlage gibt es nicht (mehr).',
		en: 'This template does not exist (any more).',
	},
	template_taken: {
		kind: 'conflict',
		de: 'Diese Vorlage haben Sie schon übernommen.',
		en: 'You have taken over this template already.',
	},
	too_many_templates: {
		kind: 'conflict',
		de: 'Mehr als 100 eigene Vorlagen findet niemand wieder. Bitte löschen Sie zuerst eine.',
		en: 'Nobody finds anything among more than 100 own templates. Please delete one first.',
	},
	report_busy: {
		kind: 'limited',
		de: 'Gerade werden viele Protokolle erstellt. Bitte versuchen Sie es in einer Minute noch einmal.',
		en: 'Many papers are being made just now. Please try again in a minute.',
	},
	options_wrong: {
		kind: 'invalid',
		de: `Bitte geben Sie 2 bis ${OPTIONS_MAX} verschiedene Möglichkeiten an.`,
		en: `Please give 2 to ${OPTIONS_MAX} different options.`,
	},
	choice_wrong: {
		kind: 'invalid',
		de: 'Diese Wahl passt nicht zu dem, was zur Wahl steht. Bitte prüfen Sie Ihre Angaben.',
		en: 'This choice does not fit what can be chosen. Please check it.',
	},
	objection_needs_reason: {
		kind: 'invalid',
		de: 'Bitte schreiben Sie, was dagegen spricht. Ohne Begründung kann niemand auf den Einwand eingehen.',
		en: 'Please write what speaks against it. Without a reason nobody can respond to the objection.',
	},
	too_many_votes: {
		kind: 'conflict',
		de: `Mehr als ${VOTES_MAX} Abstimmungen in einer Runde ermüden den Kreis.`,
		en: `More than ${VOTES_MAX} votes in one round tire the circle.`,
	},
	vote_missing: {
		kind: 'missing',
		de: 'Diese Abstimmung gibt es nicht (mehr).',
		en: 'This vote does not exist (any more).',
	},
	vote_closed: {
		kind: 'conflict',
		de: 'Diese Abstimmung ist beendet.',
		en: 'This vote is closed.',
	},
	vote_runs: {
		kind: 'conflict',
		de: 'Diese Abstimmung läuft bis zu ihrem Termin, damit alle dieselbe Zeit haben.',
		en: 'This vote runs until its date, so that everybody has the same time.',
	},
	ballot_used: {
		kind: 'conflict',
		de: 'Ihr Stimmzettel für diese Abstimmung wurde schon ausgegeben, auf einem anderen Gerät oder in einem anderen Browser.',
		en: 'Your ballot for this vote was given out already, on another device or in another browser.',
	},
	too_many_lines: {
		kind: 'conflict',
		de: `Das Protokoll hat schon ${RECORD_LINES_MAX} Sätze. Bitte fassen Sie zusammen.`,
		en: `The record has ${RECORD_LINES_MAX} sentences already. Please summarise.`,
	},
	line_missing: {
		kind: 'missing',
		de: 'Diesen Satz gibt es nicht (mehr).',
		en: 'This sentence does not exist (any more).',
	},
	round_missing: {
		kind: 'missing',
		de: 'Diese Resonanzrunde gibt es nicht (mehr), oder sie ist für einen anderen Kreis.',
		en: 'This resonance round does not exist (any more), or it is for another circle.',
	},
	not_facilitator: {
		kind: 'forbidden',
		de: 'Das darf nur, wer die Runde moderiert.',
		en: 'Only those who facilitate the round may do this.',
	},
	not_in_pair: {
		kind: 'forbidden',
		de: 'Durchsehen dürfen nur die beiden, die die Runde gemeinsam moderieren.',
		en: 'Only the two who facilitate the round together may review.',
	},
	circle_too_small: {
		kind: 'invalid',
		de: `Ein versiegelter Kreis braucht mindestens ${CIRCLE_MIN} Personen, sonst ließe sich zu leicht raten, wer was geschrieben hat.`,
		en: `A sealed circle needs at least ${CIRCLE_MIN} people, or it would be too easy to guess who wrote what.`,
	},
	circle_too_large: {
		kind: 'invalid',
		de: `Ein Kreis hat höchstens ${CIRCLE_MAX.toLocaleString('de')} Personen.`,
		en: `A circle has at most ${CIRCLE_MAX.toLocaleString('en')} people.`,
	},
	circle_too_new: {
		kind: 'invalid',
		de: `In diesem Kreis haben zu wenige Personen ihren Zugang schon seit ${ACCOUNT_DAYS} Tagen. Jüngere Zugänge zählen nicht mit, damit niemand von eigens angelegten Konten umstellt wird. Bitte warten Sie ein paar Tage, oder fragen Sie einen größeren Kreis.`,
		en: `Too few people of this circle have had their account for ${ACCOUNT_DAYS} days. Younger accounts do not count, so that nobody can be surrounded by accounts made for it. Please wait some days, or ask a larger circle.`,
	},
	second_missing: {
		kind: 'invalid',
		de: 'Bitte wählen Sie jemanden aus dem Personalrat, der oder die mit Ihnen durchsieht.',
		en: 'Please choose somebody of the staff council who reviews with you.',
	},
	not_collecting: {
		kind: 'conflict',
		de: 'Diese Runde sammelt keine Karten mehr.',
		en: 'This round does not collect cards any more.',
	},
	not_reviewing: {
		kind: 'conflict',
		de: 'Die Karten werden gerade nicht durchgesehen.',
		en: 'The cards are not being reviewed at the moment.',
	},
	not_published: {
		kind: 'conflict',
		de: 'Die Karten dieser Runde sind nicht veröffentlicht.',
		en: 'The cards of this round are not published.',
	},
	already_ended: { kind: 'conflict', de: 'Diese Runde ist abgeschlossen.', en: 'This round is completed.' },
	tickets_used: {
		kind: 'conflict',
		de: 'Für diese Runde wurden schon zweimal Umschläge ausgegeben. Mehr gibt es nicht, damit niemand öfter schreiben kann als andere.',
		en: 'Envelopes were given out twice for this round already. There are no more, so that nobody can write more often than others.',
	},
	bad_ticket: {
		kind: 'invalid',
		de: 'Dieser Umschlag ist nicht gültig.',
		en: 'This envelope is not valid.',
	},
	not_owner_of_step: {
		kind: 'forbidden',
		de: 'Das entscheidet nur die Person, der dieser Schritt angeboten wurde.',
		en: 'Only the person to whom this step was offered decides that.',
	},
	step_missing: {
		kind: 'missing',
		de: 'Diesen Schritt gibt es nicht (mehr).',
		en: 'This step does not exist (any more).',
	},
	group_missing: {
		kind: 'missing',
		de: 'Diese Gruppe gibt es nicht (mehr).',
		en: 'This group does not exist (any more).',
	},
	card_missing: {
		kind: 'missing',
		de: 'Diese Karte gibt es nicht (mehr).',
		en: 'This card does not exist (any more).',
	},
	owner_missing: {
		kind: 'invalid',
		de: 'Bitte wählen Sie eine Person aus dem Kreis.',
		en: 'Please choose a person of the circle.',
	},
	outcome_missing: {
		kind: 'conflict',
		de: 'Bitte halten Sie zuerst das gemeinsame Ergebnis in einem Satz fest.',
		en: 'Please put the shared outcome into one sentence first.',
	},
	too_many_steps: {
		kind: 'conflict',
		de: `Mehr als ${STEPS_MAX} nächste Schritte nimmt sich kein Kreis auf einmal vor.`,
		en: `No circle takes on more than ${STEPS_MAX} next steps at once.`,
	},
	live_circle_too_small: {
		kind: 'invalid',
		de: `Auch eine Live-Runde braucht mindestens ${LIVE_CIRCLE_MIN} Personen im Kreis.`,
		en: `A live round needs a circle of at least ${LIVE_CIRCLE_MIN} people, too.`,
	},
	too_few_to_reveal: {
		kind: 'conflict',
		de: `Aufgedeckt wird erst, wenn mindestens ${FLOOR} Personen diese Seite beim Sammeln geöffnet haben und mindestens ${FLOOR} Karten da sind, oder mehr, wenn Ihre Verwaltung das vereinbart hat. Bis dahin sieht niemand etwas.`,
		en: `Cards are revealed once at least ${FLOOR} people have opened this page while collecting and at least ${FLOOR} cards are there, or more if your administration has agreed on that. Until then nobody sees anything.`,
	},
	phase_moved: {
		kind: 'conflict',
		de: 'Die Runde ist inzwischen schon weiter.',
		en: 'The round has already moved on.',
	},
	not_by_hand: {
		kind: 'conflict',
		de: 'Aus dieser Phase geht die Runde nicht mit diesem Knopf weiter.',
		en: 'The round does not leave this phase by this button.',
	},
	not_agreeing: {
		kind: 'conflict',
		de: 'Ergebnis und Schritte gehören in die Phase „Verabreden“.',
		en: 'Outcome and steps belong in the phase "Agreeing".',
	},
	not_live: {
		kind: 'conflict',
		de: 'Das gibt es nur, während alle live dabei sind.',
		en: 'This is only possible while everybody takes part live.',
	},
	successor_missing: {
		kind: 'invalid',
		de: 'Bitte wählen Sie jemand anderen aus dem Kreis.',
		en: 'Please choose somebody else of the circle.',
	},
	no_timer: {
		kind: 'conflict',
		de: 'Es läuft keine Uhr.',
		en: 'No timer is running.',
	},
	too_many_groups: {
		kind: 'conflict',
		de: `Mehr als ${GROUPS_MAX} Gruppen werden unübersichtlich.`,
		en: `More than ${GROUPS_MAX} groups are hard to survey.`,
	},
} as const satisfies RefusalCatalogue;
