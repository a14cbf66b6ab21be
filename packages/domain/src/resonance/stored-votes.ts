import type { StoredTable } from './stored-table.ts';

const tenant = ['Verwaltung, die die Runde führt', 'Administration that runs the round'] as const;
const vote = ['Zu welcher Abstimmung', 'Of which vote'] as const;

/** Votes of a round: the same protection, with tickets of their own. */
export const storedVotes: Readonly<Record<string, StoredTable>> = {
	resonance_votes: {
		name: ['Abstimmungen', 'Votes'],
		why: [
			'Was gewichtet wird und was gezählt wurde. Zahlen erst nach dem Ende und ab der Mindestzahl.',
			'What is weighed and what was counted. Numbers only after the end, and from the floor on.',
		],
		columns: {
			id: ['Zufällige Kennung', 'Random id'],
			tenant_id: tenant,
			round_id: ['Zu welcher Runde', 'Of which round'],
			kind: ['Punkte, Skala oder Zustimmung', 'Dots, scale or consent'],
			title: ['Worum es geht', 'What it is about'],
			options: ['Was zur Wahl steht', 'What can be chosen'],
			dots: ['Punkte je Person', 'Dots of each person'],
			public_key: ['Öffentlicher Schlüssel', 'Public key'],
			fingerprint: ['Seine Prüfzahl', 'Its check number'],
			closes_at: ['Ende, gilt für alle', 'End, the same for all'],
			state: ['Offen, gezählt oder zu wenige', 'Open, counted or too few'],
			ballots: ['Zahl der Stimmzettel, erst danach', 'Number of ballots, only afterwards'],
			totals: ['Summen je Möglichkeit, erst danach', 'Sums by option, only afterwards'],
			reasons: ['Begründungen von Einwänden, gemischt', 'Reasons of objections, shuffled'],
			receipts: ['Quittungen der gezählten Stimmzettel', 'Receipts of the counted ballots'],
			units: [
				'Nur bei einem Puls: Einheiten, und nach dem Ende die Summen derer, die gezeigt werden dürfen',
				'Pulses only: units, and after the end the sums of those that may be shown',
			],
			paper: ['Auf Papier abgegebene Punkte', 'Dots given on paper'],
			paper_people: ['Erklärte Zahl der Personen dazu', 'Declared number of people with them'],
		},
	},
	resonance_vote_tickets: {
		name: ['Ausgegebene Stimmzettel', 'Ballots given out'],
		why: [
			'Dass jemand angemeldet war, damit jede Person einen bekommt. Gelöscht 30 Tage nach dem Ende.',
			'That somebody was signed in, so that each person gets one. Deleted 30 days after the close.',
		],
		columns: {
			vote_id: vote,
			tenant_id: ['Verwaltung der Person', 'Administration of the person'],
			person_id: ['Die Person', 'The person'],
		},
	},
	resonance_ballots: {
		name: ['Stimmzettel', 'Ballots'],
		why: [
			'Gemischt, ohne Person und ohne Zeit; mit der Zählung gelöscht.',
			'Mixed, without a person and without a time; deleted when counted.',
		],
		columns: { receipt: ['Quittung', 'Receipt'], vote_id: vote, choice: ['Die Wahl', 'The choice'] },
	},
	resonance_vote_spent: {
		name: ['Benutzte Stimmzettel', 'Used ballots'],
		why: [
			'Damit jeder nur einmal zählt. Gelöscht 30 Tage nach dem Ende.',
			'So that each counts once. Deleted 30 days after the close.',
		],
		columns: { token_hash: ['Prüfsumme', 'Hash'], vote_id: vote },
	},
	resonance_vote_keys: {
		name: ['Schlüssel offener Abstimmungen', 'Keys of open votes'],
		why: ['Wie bei Runden: mit dem Ende vernichtet.', 'As with rounds: destroyed at the end.'],
		columns: { vote_id: vote, tenant_id: tenant, private_key: ['Der private Schlüssel', 'The private key'] },
	},
};
