import { CIRCLE_MIN, FOLD_MIN, LIVE_CIRCLE_MIN, TICKETS } from './terms.ts';
import { honestLimits, type PaperFacts, type Part } from './papers-parts.ts';

/** Where a Land says that technical systems suited to monitor are subject to co-determination; to be checked like all of it. */
const coDetermination: Readonly<Record<string, string>> = {
	BW: '§ 75 Abs. 4 Nr. 11 LPVG BW',
	BY: 'Art. 75a BayPVG',
	NI: '§ 67 NPersVG',
	NW: '§ 72 Abs. 3 LPVG NRW',
};

export function lawOf(land: string | null): string {
	return coDetermination[land ?? ''] ?? '[Vorschrift des Personalvertretungsgesetzes Ihres Landes]';
}

export function agreementParts(facts: PaperFacts): readonly Part[] {
	const { org, land, floor, cardsKeptDays, ticketsKeptDays, agreedOn, agreement, promise } = facts;
	return [
		{
			heading: 'Vertragsparteien',
			blocks: [
				`Zwischen der Dienststelle ${org}, vertreten durch [Hauptverwaltungsbeamte oder Hauptverwaltungsbeamter], und dem Personalrat der Dienststelle, vertreten durch [Vorsitz], wird nach ${lawOf(land)} folgende Dienstvereinbarung geschlossen${agreedOn ? ` (Tag des Abschlusses: ${agreedOn})` : ''}${agreement ? `, Aktenzeichen ${agreement}` : ''}.`,
			],
		},
		{
			heading: 'Präambel',
			blocks: [
				'Resonanzrunden sollen hörbar machen, was in der täglichen Arbeit gelingt und woran sie scheitert. Offen sprechen kann nur, wer keine Nachteile fürchten muss. Die Parteien vertrauen deshalb nicht auf die Zusage, Daten nicht anzusehen, sondern darauf, dass sie nicht entstehen.',
				'Technische Einrichtungen unterliegen schon dann der Mitbestimmung, wenn sie zur Überwachung von Verhalten oder Leistung geeignet sind; auf eine Absicht kommt es nicht an (BVerwG, Beschluss 6 P 32/84). Diese Vereinbarung regelt, wie eine solche Eignung ausgeschlossen wird und wie der Personalrat das jederzeit prüfen kann.',
			],
		},
		{
			heading: '§ 1 Gegenstand und Geltungsbereich',
			blocks: [
				{
					list: [
						'Die Vereinbarung gilt für Resonanzrunden, Abstimmungen und Puls-Reihen im Programm „Gestaltungsraum“ und für alle Beschäftigten der Dienststelle.',
						'Sie gilt nicht für das Gestaltungsforum, in dem Beiträge mit Namen stehen, und ersetzt keine Meldestelle nach dem Hinweisgeberschutzgesetz.',
						'An gemeinsamen Runden mehrerer Verwaltungen nimmt die Dienststelle nur teil, wenn dort mindestens derselbe Schutz gilt. Die strengste Mindestzahl und die kürzeste Frist der Beteiligten sind maßgeblich; Ergebnisse je Verwaltung werden nicht gebildet.',
					],
				},
			],
		},
		{
			heading: '§ 2 Zweck und Ausschluss anderer Zwecke',
			blocks: [
				{
					list: [
						'Zweck ist allein, Arbeitsweise, Organisation und Zusammenarbeit gemeinsam weiterzuentwickeln. Frage, Anlass und beabsichtigte Auswertung stehen vor Beginn auf der Seite der Runde.',
						'Eine Kontrolle von Verhalten oder Leistung einzelner Beschäftigter oder kleiner Gruppen findet nicht statt. Weder Inhalte noch Metadaten dürfen dafür, für Beurteilungen oder für arbeits- und dienstrechtliche Maßnahmen verwendet werden. Unter Verstoß gewonnene Erkenntnisse sind nicht verwertbar.',
						'Versuche, Urheberinnen oder Urheber von Karten zu ermitteln, sind untersagt, auch durch Stilvergleich oder mit Hilfe künstlicher Intelligenz.',
						'Aufzeichnungen in Bild oder Ton finden in Live-Runden nicht statt.',
					],
				},
			],
		},
		{
			heading: '§ 3 Freiwilligkeit',
			blocks: [
				{
					list: [
						'Die Teilnahme ist freiwillig. Sie wird weder angeordnet noch abgefragt; aus Teilnahme oder Nichtteilnahme entstehen keine Nachteile.',
						'Wer teilnimmt, tut das in der Arbeitszeit. Beschäftigte ohne eigenen Bildschirmarbeitsplatz erhalten Gelegenheit dazu [Ort, Gerät, Papierkarten].',
						'Erinnert wird höchstens einmal je Runde und immer der ganze Kreis, weil nicht bekannt ist, wer fehlt.',
					],
				},
			],
		},
		{
			heading: '§ 4 Schutz vor Zuordnung',
			blocks: [
				{
					list: [
						`Ein Kreis umfasst mindestens ${CIRCLE_MIN} Personen (Live-Runden: ${LIVE_CIRCLE_MIN}). Er wird bei Eröffnung festgeschrieben und ist allen darin bekannt.`,
						`Veröffentlicht wird erst, wenn mindestens ${floor} Personen des Kreises Umschläge geholt haben und mindestens ${floor} Karten vorliegen; sonst werden alle Karten gelöscht. Die Mindestzahl kann erhöht, aber nicht gesenkt werden, und nie unter 5 liegen.`,
						`Jede Person erhält bis zu ${TICKETS} blind signierte Umschläge (RFC 9474), und zwar unabhängig davon, ob sie schreibt. Der Server unterschreibt sie, ohne sie lesen zu können, und kann deshalb nicht wissen, von wem eine Karte stammt.`,
						`Karten gehen ohne Anmeldung, Cookie und Zeitangabe ein und werden erst ab ${FOLD_MIN} neuen Karten oder am Ende vollständig neu gemischt. Der Schlüssel der Runde wird mit dem Ende des Sammelns vernichtet.`,
						'Zwischenstände gibt es nicht, auch nicht für Moderation, Leitung oder Technik. Ergebnisse werden einmal und als Ganzes veröffentlicht; Auswertungen nach Einheit, Person oder Verwaltung werden nicht gebildet.',
						`Der Kreis erhält vor dem Schreiben folgendes Versprechen (Fassung ${promise.version}): „${promise.de}“`,
					],
				},
			],
		},
		{
			heading: '§ 5 Moderation und Durchsicht',
			blocks: [
				{
					list: [
						'Versiegelte Runden werden von zwei Personen durchgesehen: der Moderation und einem vom Personalrat benannten Mitglied. Sie sehen Karten erst, wenn keine mehr hinzukommen kann.',
						'Eine Karte wird nur zurückgehalten, wenn beide es wollen, und nur, weil sie eine Person nennt oder beschreibt, beleidigt, droht oder ein Dienstgeheimnis verrät. Zahl und Gründe werden veröffentlicht; wer schrieb, erfährt den Grund mit dem eigenen Kartenschlüssel.',
						'Enthält eine Karte die Ankündigung einer Straftat, kann ihr Wortlaut an die zuständige Stelle gegeben werden. Wer sie schrieb, lässt sich auch dann nicht feststellen.',
						'Moderierende werden geschult und sind zur Verschwiegenheit verpflichtet.',
					],
				},
			],
		},
		{
			heading: '§ 6 Rechte des Personalrats',
			blocks: [
				{
					list: [
						'Der Personalrat sieht jederzeit im Programm, was in welcher Spalte gespeichert wird, welche Einstellungen gelten, welche Runden laufen und welche Änderungen es seit Abschluss dieser Vereinbarung gab. Das Verzeichnis der Änderungen führt die Datenbank; das Programm kann es weder ändern noch löschen.',
						'Er kann gegen jede Runde mit Begründung Einwand erheben. Die Runde ruht ab diesem Augenblick; nichts wird angenommen, gemischt oder veröffentlicht. Nach der Klärung verlängern sich die Fristen um die Arbeitstage der Pause. Was vereinbart wurde, wird festgehalten.',
						'Er kann auf Kosten der Dienststelle Sachverständige hinzuziehen, den Quelltext und den laufenden Programmstand prüfen und die mitgelieferten Angriffe auf die Anonymität wiederholen lassen.',
						'Er wird vor jedem Versionswechsel unterrichtet, der Speicherung, Mindestzahl, Fristen oder Versprechen berührt. Ein solcher Wechsel bedarf seiner Zustimmung.',
					],
				},
			],
		},
		{
			heading: '§ 7 Ergebnisse',
			blocks: [
				{
					list: [
						'Ergebnisse gehören zuerst dem Kreis. Er fasst sie in einem Satz zusammen und verabredet Schritte; zuständig ist nur, wer einen Schritt annimmt.',
						'Die Dienststelle antwortet auf jedes Ergebnis innerhalb von [vier Wochen], auch wenn sie ihm nicht folgt, und nennt die Gründe.',
						'Überfällige Schritte sieht der Kreis an der Runde. Auswertungen je Person gibt es nicht.',
					],
				},
			],
		},
		{
			heading: '§ 8 Speicherung und Löschung',
			blocks: [
				{
					table: [
						['Daten', 'Frist'],
						['Private Schlüssel', 'Vernichtung mit dem Ende des Sammelns oder der Abstimmung'],
						[
							'Karten, Worte dazu, Begründungen aus Abstimmungen',
							`${cardsKeptDays} Tage nach dem Ende; unter der Mindestzahl sofort`,
						],
						['Ausgegebene und benutzte Umschläge', `${ticketsKeptDays} Tage nach dem Ende`],
						['Frage, Ergebnis, Summen, Schritte, Kreis', '[bis zur Abgabe an das Archiv oder Löschung der Runde]'],
						['Änderungen und Einwände', '[Dauer dieser Vereinbarung]; das Programm selbst löscht sie nicht'],
					],
				},
				'Fristen können verkürzt, aber nicht verlängert werden. Sicherungskopien werden nach [35] Tagen überschrieben; der Eingang ungemischter Karten ist in keiner enthalten.',
			],
		},
		{
			heading: '§ 9 Grenzen des Schutzes',
			blocks: [
				'Den Parteien ist bekannt, und den Beschäftigten wird auf der Seite jeder Runde gesagt:',
				{ list: honestLimits },
				'Die Dienststelle verpflichtet sich, Netzverkehr zu Resonanzrunden nicht mitzuschneiden oder auszuwerten, Zugriffe auf den Server auf [Funktionen] zu beschränken und jede Änderung am laufenden Programmstand zu dokumentieren.',
			],
		},
		{
			heading: '§ 10 Verstöße',
			blocks: [
				'Vermutet eine Partei einen Verstoß, ruht die betroffene Runde bis zur Aufklärung. Die Dienststelle unterrichtet Personalrat und Datenschutzbeauftragte unverzüglich; Meldepflichten nach Art. 33 und 34 DSGVO bleiben unberührt.',
			],
		},
		{
			heading: '§ 11 Inkrafttreten, Prüfung, Kündigung',
			blocks: [
				{
					list: [
						'Die Vereinbarung tritt mit Unterzeichnung in Kraft. Tag und Aktenzeichen werden im Programm eingetragen.',
						'Nach zwölf Monaten prüfen die Parteien gemeinsam, ob sich Zweck und Schutz bewährt haben.',
						'Sie kann mit einer Frist von [drei Monaten] gekündigt werden. Bis zu einer neuen Vereinbarung werden keine Runden eröffnet; der Schutz bereits geführter Runden besteht fort.',
						'Ist eine Bestimmung unwirksam, bleibt der Rest gültig.',
					],
				},
			],
		},
		{
			heading: 'Unterschriften',
			blocks: ['[Ort, Datum] · [Dienststelle] · [Personalrat]'],
		},
	];
}
