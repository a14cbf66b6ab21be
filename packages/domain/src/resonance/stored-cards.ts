import type { StoredTable } from './stored-table.ts';

const id = ['Zufällige Kennung, mit jeder Mischung neu', 'Random id, new with each mixing'] as const;
const tenant = ['Verwaltung, die die Runde führt', 'Administration that runs the round'] as const;
const round = ['Zu welcher Runde', 'Of which round'] as const;

/** Cards, and all that belongs to their way without a sender. */
export const storedCards: Readonly<Record<string, StoredTable>> = {
	resonance_inbox: {
		name: ['Eingang', 'Inbox'],
		why: [
			'Karten und Stimmzettel bis zur nächsten Mischung. Wird alle paar Sekunden ganz neu geschrieben, ob etwas kam oder nicht, und steht in keiner Sicherung und keinem Protokoll der Datenbank.',
			'Cards and ballots until the next mixing. Written anew every few seconds, whether something came or not, and in no backup and no log of the database.',
		],
		columns: {
			key: ['Prüfsumme des Umschlags, damit er nur einmal zählt', 'Hash of the envelope, so that it counts once'],
			kind: ['Karte, Frage, Rücknahme, Wort oder Stimmzettel', 'Card, question, withdrawal, word or ballot'],
			round_id: ['Zu welcher Runde oder Abstimmung', 'Of which round or vote'],
			text: ['Der Text', 'The text'],
			receipt: [
				'Quittung, mit der allein die schreibende Person ihre Karte findet',
				'Receipt by which the author alone finds the card',
			],
		},
	},
	resonance_cards: {
		name: ['Karten', 'Cards'],
		why: [
			'Gemischte Karten ohne Person und ohne Zeit. Werden am Ende der vereinbarten Frist gelöscht, unter der Mindestzahl sofort.',
			'Mixed cards without a person and without a time. Deleted at the end of the agreed time, and at once below the floor.',
		],
		columns: {
			id,
			tenant_id: tenant,
			round_id: round,
			text: ['Der Text', 'The text'],
			receipt: ['Quittung', 'Receipt'],
			held: ['Warum die Karte zurückgehalten wurde', 'Why the card was held back'],
			group_id: ['In welcher Gruppe sie liegt', 'In which group it lies'],
		},
	},
	resonance_tickets: {
		name: ['Ausgegebene Umschläge', 'Envelopes given out'],
		why: [
			'Dass jemand in dieser Zeit angemeldet war, damit niemand doppelt so viele bekommt. Gelöscht 30 Tage nach dem Ende.',
			'That somebody was signed in during that time, so that nobody gets twice as many. Deleted 30 days after the close.',
		],
		columns: {
			round_id: round,
			tenant_id: ['Verwaltung der Person', 'Administration of the person'],
			person_id: ['Die Person', 'The person'],
			renewal: ['Erste Ausgabe oder die eine Erneuerung', 'First time, or the one renewal'],
		},
	},
	resonance_spent: {
		name: ['Benutzte Umschläge', 'Used envelopes'],
		why: [
			'Damit ein Umschlag nur einmal zählt. Kein Wert kommt auch bei den Karten vor. Gelöscht 30 Tage nach dem Ende.',
			'So that an envelope counts once. No value occurs with the cards. Deleted 30 days after the close.',
		],
		columns: { token_hash: ['Prüfsumme', 'Hash'], round_id: round },
	},
	resonance_keys: {
		name: ['Schlüssel offener Runden', 'Keys of open rounds'],
		why: [
			'Unterschreibt Umschläge, ohne hineinzusehen. Wird mit dem Ende des Sammelns vernichtet.',
			'Signs envelopes without looking inside. Destroyed when the collecting ends.',
		],
		columns: { round_id: round, tenant_id: tenant, private_key: ['Der private Schlüssel', 'The private key'] },
	},
	resonance_holds: {
		name: ['Bedenken beim Durchsehen', 'Doubts during the review'],
		why: [
			'Was die beiden bei einer Karte gewählt haben. Mit der Veröffentlichung gelöscht.',
			'What the two have chosen for a card. Deleted with the release.',
		],
		columns: {
			card_id: ['Welche Karte', 'Which card'],
			tenant_id: tenant,
			round_id: round,
			person_id: ['Wer von den beiden', 'Which of the two'],
			reason: ['Einer von vier Gründen', 'One of four reasons'],
		},
	},
	resonance_words: {
		name: ['Worte zu einer Karte', 'Words about a card'],
		why: [
			'Rückfragen zwischen den beiden und der schreibenden Person, die unbekannt bleibt.',
			'Questions between the two and the author, who stays unknown.',
		],
		columns: {
			id: ['Zufällige Kennung', 'Random id'],
			tenant_id: tenant,
			round_id: round,
			receipt: ['Zu welcher Karte', 'About which card'],
			author: ['Von wem: schreibende Person oder Moderation, ohne Namen', 'By whom: author or pair, without a name'],
			place: ['Laufende Nummer', 'Running number'],
			text: ['Der Text', 'The text'],
		},
	},
	resonance_groups: {
		name: ['Gruppen', 'Groups'],
		why: ['Überschriften über Karten, die zusammengehören.', 'Titles over cards that belong together.'],
		columns: {
			id: ['Zufällige Kennung', 'Random id'],
			tenant_id: tenant,
			round_id: round,
			title: ['Überschrift', 'Title'],
		},
	},
	resonance_record: {
		name: ['Protokoll', 'Record'],
		why: ['Gemeinsame Sätze des Gesprächs, ohne Namen.', 'Shared sentences of the discussion, without names.'],
		columns: {
			id: ['Zufällige Kennung', 'Random id'],
			tenant_id: tenant,
			round_id: round,
			group_id: ['Zu welcher Gruppe', 'About which group'],
			place: ['Reihenfolge', 'Order'],
			text: ['Der Satz', 'The sentence'],
		},
	},
};
