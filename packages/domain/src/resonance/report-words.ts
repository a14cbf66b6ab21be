/** Words of the files of a round: only the server that makes them loads them. */
import type { StepState, VoteKind, VoteState, Way } from './terms.ts';

export interface ReportWords {
	readonly kicker: string;
	foot(day: string): string;
	readonly question: string;
	readonly about: string;
	readonly outcome: string;
	readonly steps: string;
	readonly facilitators: string;
	readonly way: string;
	readonly ways: Readonly<Record<Way, string>>;
	readonly phase: string;
	readonly opened: string;
	readonly closed: string;
	readonly circle: string;
	people(count: number): string;
	readonly promise: string;
	/** In its place, for live rounds. */
	readonly live: string;
	readonly cards: string;
	readonly card: string;
	readonly ungrouped: string;
	/** Before the list of counts. */
	readonly held: string;
	readonly heldCard: string;
	readonly votes: string;
	readonly vote: string;
	counted(ballots: number, paper: number): string;
	running(day: string): string;
	readonly tooFew: string;
	readonly objections: string;
	readonly heads: Readonly<Record<VoteKind, readonly string[]>>;
	readonly voteStates: Readonly<Record<VoteState, string>>;
	readonly record: string;
	readonly line: string;
	readonly whole: string;
	step(owner: string, due: string, state: string): string;
	readonly stepRow: string;
	readonly states: Readonly<Record<StepState, string>>;
	readonly columns: readonly string[];
}

export const reportWords: Readonly<Record<'de' | 'en', ReportWords>> = {
	de: {
		kicker: 'Protokoll einer Resonanzrunde',
		foot: (day) => `Gestaltungsraum · Stand ${day}`,
		question: 'Frage',
		about: 'Warum wir fragen',
		outcome: 'Ergebnis',
		steps: 'Nächste Schritte',
		facilitators: 'Moderation',
		way: 'Art der Runde',
		ways: { sealed: 'versiegelt', live: 'live', pulse: 'Puls', asking: 'Fragerunde' },
		phase: 'Phase',
		opened: 'Begonnen am',
		closed: 'Gesammelt bis',
		circle: 'Kreis',
		people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
		promise: 'Zusage an den Kreis',
		live: 'Live-Runde mit schwächerem Schutz: Anwesende konnten einander beim Schreiben sehen. Die Karten selbst tragen keinen Absender.',
		cards: 'Karten',
		card: 'Karte',
		ungrouped: 'Noch ohne Gruppe',
		held: 'Zurückgehalten wurden, von beiden gemeinsam und nur gezählt:',
		heldCard: 'Zurückgehalten',
		votes: 'Gewichten',
		vote: 'Abstimmung',
		counted: (ballots, paper) =>
			`${ballots === 1 ? '1 Stimmzettel' : `${ballots} Stimmzettel`} gezählt${paper > 0 ? `, davon ${paper} auf Papier` : ''}.`,
		running: (day) => `Läuft bis ${day}; vorher ist nichts zu sehen.`,
		tooFew: 'Nicht ausgezählt, weil zu wenige abgestimmt haben.',
		objections: 'Begründete Einwände',
		heads: {
			dots: ['Möglichkeit', 'Punkte'],
			scale: ['Möglichkeit', 'Mittel', '1', '2', '3', '4', '5'],
			consent: ['Zustimmung', 'Enthaltung', 'Einwand'],
		},
		voteStates: { open: 'läuft', counted: 'gezählt', too_few: 'nicht ausgezählt', frozen: 'nicht veröffentlicht' },
		record: 'Gesprächsnotizen',
		line: 'Gesprächsnotiz',
		whole: 'Zur ganzen Runde',
		step: (owner, due, state) => `${owner}, bis ${due} (${state})`,
		stepRow: 'Schritt',
		states: { offered: 'angeboten', accepted: 'angenommen', declined: 'abgelehnt', done: 'erledigt' },
		columns: ['Art', 'Gruppe', 'Text', 'Person', 'Tag', 'Stand', 'Anzahl'],
	},
	en: {
		kicker: 'Record of a resonance round',
		foot: (day) => `Gestaltungsraum · as of ${day}`,
		question: 'Question',
		about: 'Why we ask',
		outcome: 'Outcome',
		steps: 'Next steps',
		facilitators: 'Facilitated by',
		way: 'Kind of round',
		ways: { sealed: 'sealed', live: 'live', pulse: 'pulse', asking: 'round of questions' },
		phase: 'Phase',
		opened: 'Begun on',
		closed: 'Collected until',
		circle: 'Circle',
		people: (count) => (count === 1 ? '1 person' : `${count} people`),
		promise: 'Promise to the circle',
		live: 'Live round with weaker protection: those present could see each other writing. The cards themselves carry no sender.',
		cards: 'Cards',
		card: 'Card',
		ungrouped: 'Not grouped yet',
		held: 'Held back, by both together and only counted:',
		heldCard: 'Held back',
		votes: 'Weighting',
		vote: 'Vote',
		counted: (ballots, paper) =>
			`${ballots === 1 ? '1 ballot' : `${ballots} ballots`} counted${paper > 0 ? `, ${paper} of them on paper` : ''}.`,
		running: (day) => `Open until ${day}; nothing is shown before.`,
		tooFew: 'Not counted, because too few people voted.',
		objections: 'Reasoned objections',
		heads: {
			dots: ['Option', 'Dots'],
			scale: ['Option', 'Mean', '1', '2', '3', '4', '5'],
			consent: ['Agree', 'Abstain', 'Object'],
		},
		voteStates: { open: 'open', counted: 'counted', too_few: 'not counted', frozen: 'not published' },
		record: 'Notes of the conversation',
		line: 'Note',
		whole: 'About the whole round',
		step: (owner, due, state) => `${owner}, by ${due} (${state})`,
		stepRow: 'Step',
		states: { offered: 'offered', accepted: 'accepted', declined: 'declined', done: 'done' },
		columns: ['Kind', 'Group', 'Text', 'Person', 'Day', 'State', 'Count'],
	},
};
