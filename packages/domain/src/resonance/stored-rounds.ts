import type { StoredTable } from './stored-table.ts';

const id = ['Zufällige Kennung', 'Random id'] as const;
const tenant = ['Welche Verwaltung', 'Which administration'] as const;
const round = ['Zu welcher Runde', 'Of which round'] as const;

/** Rounds, their circles, and what was agreed on them. */
export const storedRounds: Readonly<Record<string, StoredTable>> = {
	resonance_rounds: {
		name: ['Runden', 'Rounds'],
		why: [
			'Frage, Verlauf und Versprechen einer Runde. Bleibt, damit Ergebnisse nachlesbar sind.',
			'Question, course and promise of a round. Stays, so that results can be read again.',
		],
		columns: {
			id,
			tenant_id: ['Verwaltung, die die Runde führt', 'Administration that runs the round'],
			audience: [
				'Wer von der Runde wissen darf: Verwaltung oder Verband',
				'Who may know of it: administration or association',
			],
			question: ['Die Frage', 'The question'],
			reason: ['Warum gefragt wird', 'Why it is asked'],
			template: ['Vorlage für den Ablauf', 'Template of its course'],
			phase: ['Wo die Runde steht', 'Where the round stands'],
			facilitator_id: ['Person, die moderiert', 'Person who facilitates'],
			facilitator_name: ['Ihr Name', 'Their name'],
			second_id: ['Person des Personalrats, die mit durchsieht', 'Person of the staff council who reviews as well'],
			second_name: ['Ihr Name', 'Their name'],
			org: ['Name der Verwaltung', 'Name of the administration'],
			confirmed: ['Wer von den beiden die Durchsicht bestätigt hat', 'Which of the two have confirmed the review'],
			promise: ['Fassung des Versprechens, unveränderlich', 'Version of the promise, unchangeable'],
			public_key: ['Öffentlicher Schlüssel der Umschläge', 'Public key of the envelopes'],
			fingerprint: ['Prüfzahl dieses Schlüssels', 'Check number of that key'],
			floor: ['Mindestzahl an Personen und Karten, nie unter 5', 'Fewest people and cards, never below 5'],
			size: ['Personen im festgeschriebenen Kreis', 'People in the frozen circle'],
			opened_on: ['Tag der Eröffnung', 'Day of the opening'],
			closes_at: ['Ende des Sammelns, gilt für alle', 'End of the collecting, the same for all'],
			cards: ['Zahl der veröffentlichten Karten, erst danach', 'Number of published cards, only afterwards'],
			held: ['Zahl der zurückgehaltenen Karten je Grund', 'Number of cards held back, by reason'],
			outcome: ['Gemeinsames Ergebnis in einem Satz', 'Shared outcome in one sentence'],
			closed_on: ['Tag, an dem der Schlüssel vernichtet wurde', 'Day on which the key was destroyed'],
			way: ['Versiegelt, live, Puls oder Fragerunde', 'Sealed, live, pulse or round of questions'],
			own_template: ['Name einer eigenen Vorlage', 'Name of a template of one’s own'],
			checkin: ['Frage zum Ankommen; geht mit der Phase', 'Question to arrive with; goes with its phase'],
			timer_ends_at: ['Ende der laufenden Uhr im Raum', 'End of the running timer in the room'],
			code: ['Kurzer Code für Gäste ohne Konto', 'Short code for guests without an account'],
			guest_cards: ['Karten, die Gäste noch einwerfen dürfen', 'Cards that guests may still drop'],
			paper_people: ['Erklärte Zahl der Personen mit Papierkarten', 'Declared number of people with paper cards'],
			reminded_on: ['Tag der einen Erinnerung an alle', 'Day of the one reminder to everybody'],
			paused: ['Ob die Runde wegen eines Einwands ruht', 'Whether the round rests because of an objection'],
			series_id: ['Zu welcher Puls-Reihe sie gehört', 'Of which pulse series it is'],
			space_id: [
				'Raum des Gestaltungsforums, in dem Fragen ohne Namen zu Themen werden',
				'Space of the forum in which questions without a name become topics',
			],
			repeat_weeks: [
				'Nach wie vielen Wochen die nächste Fragerunde beginnt',
				'After how many weeks the next round of questions begins',
			],
			handed_on: ['Tag, an dem das Ergebnis weitergegeben wurde', 'Day on which the outcome was handed on'],
		},
	},
	resonance_circle: {
		name: ['Kreise', 'Circles'],
		why: [
			'Wer mitmachen darf, festgeschrieben bei der Eröffnung und für alle im Kreis lesbar. Sagt nicht, wer mitgemacht hat.',
			'Who may take part, frozen at the opening and readable to all of the circle. Does not say who did.',
		],
		columns: {
			round_id: round,
			tenant_id: ['Verwaltung der Person', 'Administration of the person'],
			audience: ['Wer die Liste lesen darf', 'Who may read the list'],
			person_id: ['Die Person', 'The person'],
			name: ['Ihr Name', 'Their name'],
			org: ['Name ihrer Verwaltung', 'Name of their administration'],
			counts: [
				'Ob das Konto alt genug war, um für die Mindestzahl zu zählen',
				'Whether the account was old enough to count towards the floor',
			],
			unit_ids: [
				'Nur bei einem Puls: Einheiten der Person bei der Eröffnung',
				'Pulses only: units of the person at the opening',
			],
		},
	},
	resonance_promises: {
		name: ['Versprechen', 'Promises'],
		why: [
			'Der Wortlaut, den der Kreis liest. Jede Runde behält ihre Fassung.',
			'The words that the circle reads. Each round keeps its version.',
		],
		columns: {
			version: ['Nummer der Fassung', 'Number of the version'],
			de: ['Deutscher Wortlaut', 'German words'],
			en: ['Englischer Wortlaut', 'English words'],
		},
	},
	resonance_steps: {
		name: ['Nächste Schritte', 'Next steps'],
		why: [
			'Was nach einer Runde jemand übernimmt. Der Kreis sieht es; eine Auswertung je Person gibt es nicht.',
			'What somebody takes on after a round. The circle sees it; nothing is evaluated by person.',
		],
		columns: {
			id,
			tenant_id: tenant,
			round_id: round,
			text: ['Der Schritt', 'The step'],
			owner_id: ['Person, der er angeboten wurde', 'Person to whom it was offered'],
			owner_name: ['Ihr Name', 'Their name'],
			due: ['Tag, bis zu dem er getan sein soll', 'Day by which it should be done'],
			state: ['Angeboten, angenommen, abgelehnt oder getan', 'Offered, accepted, declined or done'],
			note: ['Begründung oder was daraus wurde', 'Reason, or what came of it'],
			reminded_on: ['Tag der Nachricht vor dem Termin', 'Day of the mail before it is due'],
		},
	},
	resonance_handovers: {
		name: ['Weitergegebene Ergebnisse', 'Outcomes handed on'],
		why: [
			'Ergebnisse auf dem Weg zu den Ideen. Urheberin der Idee ist die Runde, keine Person.',
			'Outcomes on their way to the ideas. The author of the idea is the round, no person.',
		],
		columns: {
			id,
			tenant_id: tenant,
			round_id: round,
			outcome: ['Der Satz, wie er weitergegeben wurde', 'The sentence as it was handed on'],
			handed_on: ['Tag der Weitergabe', 'Day on which it was handed on'],
			idea_id: ['Die Idee, die daraus wurde', 'The idea that was made of it'],
		},
	},
	resonance_settings: {
		name: ['Einstellungen', 'Settings'],
		why: [
			'Was diese Verwaltung vereinbart hat. Jede Änderung steht in den Änderungen.',
			'What this administration has agreed on. Every change stands in the changes.',
		],
		columns: {
			tenant_id: tenant,
			floor: ['Mindestzahl neuer Runden; nur nach oben', 'Fewest people in new rounds; only upwards'],
			cards_kept_days: ['Tage, die Karten bleiben; nur nach unten', 'Days that cards stay; only downwards'],
			agreed_on: ['Tag der Dienstvereinbarung', 'Day of the Dienstvereinbarung'],
			agreement: ['Ihr Aktenzeichen', 'Its file number'],
		},
	},
	resonance_changes: {
		name: ['Änderungen', 'Changes'],
		why: [
			'Jede Änderung an dem, was Runden versprechen. Die Datenbank schreibt sie selbst; das Programm kann sie weder ändern noch löschen.',
			'Every change of what rounds promise. The database writes them itself; the program can neither change nor delete them.',
		],
		columns: {
			id,
			tenant_id: tenant,
			place: ['Laufende Nummer', 'Running number'],
			changed_on: ['Tag der Änderung', 'Day of the change'],
			what: ['Welche Einstellung oder Rolle', 'Which setting or role'],
			before: ['Vorher', 'Before'],
			after: ['Nachher', 'After'],
			by_name: ['Name der Person, die geändert hat', 'Name of who changed it'],
		},
	},
	resonance_objections: {
		name: ['Einwände', 'Objections'],
		why: [
			'Einwände des Personalrats und wie sie geklärt wurden. Solange einer steht, ruht die Runde.',
			'Objections of the staff council, and how they were settled. While one stands, the round rests.',
		],
		columns: {
			id,
			tenant_id: ['Wessen Personalrat', 'Whose staff council'],
			round_id: round,
			person_id: ['Mitglied des Personalrats, das ihn erhob', 'Member of the staff council who raised it'],
			person_name: ['Dessen Name', 'Their name'],
			reason: ['Begründung', 'Reason'],
			raised_on: ['Tag des Einwands', 'Day of the objection'],
			settled_on: ['Tag der Klärung', 'Day on which it was settled'],
			settlement: ['Was vereinbart wurde', 'What was agreed'],
		},
	},
	resonance_templates: {
		name: ['Eigene Vorlagen', 'Own templates'],
		why: ['Wege zu fragen, auch von anderen übernommen.', 'Ways to ask, also taken over from others.'],
		columns: {
			id,
			tenant_id: tenant,
			audience: ['Wer sie lesen darf', 'Who may read it'],
			name: ['Name', 'Name'],
			question: ['Frage', 'Question'],
			guide: ['Anleitung für die Moderation', 'Guide for the facilitator'],
			basis: ['Vorlage des Programms, mit der sie begann', 'Template of the product it began with'],
			origin_id: ['Vorlage, die übernommen wurde', 'Template that was taken over'],
			lineage: ['Namen der Kommunen auf dem Weg', 'Names of the municipalities on its way'],
			org: ['Name der Verwaltung', 'Name of the administration'],
			used: ['Wie oft Runden damit begannen', 'How often rounds began with it'],
		},
	},
	resonance_series: {
		name: ['Puls-Reihen', 'Pulse series'],
		why: [
			'Dieselben Aussagen in Abständen an denselben Kreis.',
			'The same statements to the same circle, from time to time.',
		],
		columns: {
			id,
			tenant_id: tenant,
			title: ['Titel', 'Title'],
			statements: ['Die Aussagen', 'The statements'],
			unit_ids: ['Einheiten des Kreises', 'Units of the circle'],
			weeks: ['Wochen von einer Welle zur nächsten', 'Weeks from one wave to the next'],
			facilitator_id: ['Person, die moderiert', 'Person who facilitates'],
			second_id: ['Person des Personalrats', 'Person of the staff council'],
			ended: ['Ob die Reihe beendet ist', 'Whether the series has ended'],
		},
	},
};
