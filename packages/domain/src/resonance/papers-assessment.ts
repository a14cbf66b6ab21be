import { CIRCLE_MIN, FOLD_MIN } from './terms.ts';
import { lawOf } from './papers-agreement.ts';
import { honestLimits, type PaperFacts, type Part } from './papers-parts.ts';

/** After Art. 35 (7) (a) to (d) GDPR. */
export function assessmentParts(facts: PaperFacts): readonly Part[] {
	const { org, land, floor, cardsKeptDays, ticketsKeptDays, agreedOn, agreement, promise } = facts;
	return [
		{
			heading: '1 Angaben',
			blocks: [
				{
					table: [
						['Angabe', 'Inhalt'],
						['Verantwortlich (Art. 4 Nr. 7 DSGVO)', org],
						['Datenschutzbeauftragte Person, Rat nach Art. 35 Abs. 2', '[Name, Datum, Stellungnahme]'],
						['Beteiligung der Betroffenen nach Art. 35 Abs. 9', 'Personalrat [Datum, Stellungnahme]'],
						[
							'Dienstvereinbarung',
							`${agreedOn ? `vom ${agreedOn}` : '[noch nicht geschlossen]'}${agreement ? `, ${agreement}` : ''}`,
						],
						['Auftragsverarbeitung (Art. 28)', '[Betrieb im eigenen Haus / Dienstleister, Vertrag vom …]'],
						[
							'Gemeinsame Verantwortung (Art. 26)',
							'bei gemeinsamen Runden mehrerer Verwaltungen: [Vereinbarung vom …]',
						],
						['Stand, nächste Prüfung', '[Datum], spätestens nach zwölf Monaten oder bei Änderung der Verarbeitung'],
					],
				},
			],
		},
		{
			heading: '2 Warum eine Folgenabschätzung',
			blocks: [
				'Beschäftigte stehen in einem Abhängigkeitsverhältnis, Karten können besonders schützenswerte Meinungen und Umstände enthalten, und das Verfahren ist neu. Nach Art. 35 Abs. 1 DSGVO und den Kriterien des Europäischen Datenschutzausschusses (WP 248: schutzbedürftige Betroffene, vertrauliche Inhalte, neue Technik) wird sie vorsorglich durchgeführt, obwohl die Karten selbst darauf angelegt sind, keiner Person zugeordnet zu werden.',
			],
		},
		{
			heading: '3 Beschreibung der Verarbeitung (Art. 35 Abs. 7 lit. a)',
			blocks: [
				'Die Dienststelle stellt einem festgeschriebenen Kreis eine Frage. Die Browser aller Personen des Kreises holen nach der Anmeldung blind signierte Umschläge (RFC 9474). Karten und Stimmzettel gehen ohne Anmeldung, Cookie, Netzadresse und Zeitangabe ein, liegen in einer Tabelle außerhalb von Protokoll und Sicherung der Datenbank und werden gemischt. Nach dem Ende werden sie von zwei Personen durchgesehen und einmal veröffentlicht.',
				{
					table: [
						['Daten', 'Betroffene', 'Personenbezug', 'Frist'],
						['Kreis: Name, Verwaltung', 'Beschäftigte des Kreises', 'ja', '[mit der Runde]'],
						[
							'Ausgegebene Umschläge und Stimmzettel',
							'Beschäftigte des Kreises',
							'ja: war in dieser Zeit angemeldet; keine Uhrzeit',
							`${ticketsKeptDays} Tage nach dem Ende`,
						],
						[
							'Karten, Stimmzettel, Begründungen',
							'Schreibende',
							'keine Zuordnung vorgesehen oder möglich; Inhalt kann Bezüge enthalten',
							`Stimmzettel mit der Zählung, sonst ${cardsKeptDays} Tage nach dem Ende`,
						],
						[
							'In Karten genannte Dritte',
							'Kolleginnen, Kollegen, Bürgerinnen, Bürger',
							'möglich',
							'Durchsicht vor Veröffentlichung, dann wie Karten',
						],
						['Moderation, Durchsicht', 'zwei Personen', 'ja', '[mit der Runde]'],
						['Nächste Schritte: Name, Termin, Stand', 'wer einen Schritt übernimmt', 'ja', '[mit der Runde]'],
						[
							'Einwände, Änderungen',
							'Personalrat, Administration',
							'ja',
							'[Dauer der Dienstvereinbarung]; das Programm selbst löscht sie nicht',
						],
					],
				},
				'Empfänger sind die Personen des Kreises und die beiden, die durchsehen. Eine Übermittlung in Drittländer und automatisierte Entscheidungen finden nicht statt. Künstliche Intelligenz wird nicht eingesetzt.',
				`Den Beschäftigten wird vor dem Schreiben gesagt (Fassung ${promise.version}): „${promise.de}“`,
			],
		},
		{
			heading: '4 Rechtsgrundlage',
			blocks: [
				'Für Kreis, Umschläge und Schritte: Art. 6 Abs. 1 lit. e und Abs. 3 DSGVO in Verbindung mit [Vorschrift des Landesdatenschutz- oder Beamtenrechts; Art. 88 DSGVO und Landesrecht zum Beschäftigtendatenschutz unter Beachtung von EuGH, C-34/21], ergänzt durch die Dienstvereinbarung als Vorschrift nach Art. 88 DSGVO. Einwilligung wird wegen des Abhängigkeitsverhältnisses nicht als Grundlage verwendet; die Freiwilligkeit der Teilnahme bleibt davon unberührt.',
				`Mitbestimmung: ${lawOf(land)}.`,
				'Soweit Karten im Einzelfall Gesundheits- oder andere Angaben nach Art. 9 DSGVO enthalten, werden sie nicht erhoben, sondern ungefragt mitgeteilt; die Durchsicht hält sie zurück, wenn sie eine Person beschreiben.',
			],
		},
		{
			heading: '5 Notwendigkeit und Verhältnismäßigkeit (Art. 35 Abs. 7 lit. b)',
			blocks: [
				{
					list: [
						'Der Zweck, ehrliche Rückmeldungen zur Arbeitsweise zu erhalten, lässt sich mit namentlichen Verfahren nicht gleich gut erreichen.',
						'Eine Umfrage mit Zugangscodes wäre technisch einfacher, ließe den Server aber Person und Code in einer Anfrage sehen; sie beruhte auf einem Versprechen statt auf Unmöglichkeit.',
						'Papier und Urne sind gleich geeignet, erreichen aber verteilte und kleine Häuser schlechter; Papierkarten bleiben möglich.',
						'Datenminimierung (Art. 5 Abs. 1 lit. c, Art. 25): keine Merkmale wie Alter, Geschlecht oder Einheit, keine Uhrzeit neben einer Person, keine Zwischenstände.',
						'Transparenz (Art. 12 bis 14): Frage, Zweck, Auswertung, Kreis, Fristen und Grenzen stehen auf der Seite jeder Runde.',
						'Betroffenenrechte: Auskunft und Berichtigung zu Kreis, Umschlägen und Schritten auf Antrag. Eigene Karten kann nur zurücknehmen, wer ihren Schlüssel hat; die Dienststelle kann sie keiner Person zuordnen und muss das nach Art. 11 DSGVO nicht herstellen.',
						'Widerspruch (Art. 21): Wer nicht im Kreis stehen will, [wird vor Eröffnung ausgenommen].',
					],
				},
			],
		},
		{
			heading: '6 Risiken und Maßnahmen (Art. 35 Abs. 7 lit. c und d)',
			blocks: [
				'Eintritt und Schwere nach Abwägung ohne und mit Maßnahmen; die Einschätzung ist von der Dienststelle zu prüfen.',
				{
					table: [
						['Risiko für die Beschäftigten', 'ohne', 'Maßnahmen', 'mit'],
						[
							'Vorgesetzte oder Moderation erkennen, wer schrieb',
							'hoch',
							'keine Spalte dafür, Zeilensperren der Datenbank, Veröffentlichung nur als Ganzes, Durchsicht zu zweit',
							'gering',
						],
						[
							'Technik verbindet Person und Karte aus Datenbank, Protokollen oder Sicherungen',
							'hoch',
							`blinde Signaturen, Eingang außerhalb des Protokolls, Mischung ab ${FOLD_MIN} Karten, fester Takt, keine Protokollzeilen; mitgelieferte Angriffe prüfen es`,
							'gering',
						],
						[
							'Erraten im kleinen Kreis',
							'hoch',
							`Kreis ab ${CIRCLE_MIN} Personen, Mindestzahl ${floor}, gemeinsame Runden kleiner Häuser, keine Teilauswertung`,
							'mittel',
						],
						[
							'Inhalt oder Stil verrät die Person',
							'hoch',
							'Hinweise beim Schreiben auf dem Gerät, Durchsicht, Verbot der Ermittlung in der Dienstvereinbarung',
							'mittel',
						],
						[
							'Veränderter Programmstand oder Mitschnitt des Netzverkehrs',
							'mittel',
							'unveränderte, geprüfte Programmstände, Aufgabentrennung, Einsicht des Personalrats, Schreiben aus anderem Netz',
							'mittel',
						],
						[
							'Druck zur Teilnahme oder Nachteile bei Schweigen',
							'mittel',
							'Teilnahme nirgends erkennbar, eine Erinnerung an alle, Freiwilligkeit vereinbart',
							'gering',
						],
						[
							'Bloßstellung Dritter in Karten',
							'mittel',
							'Durchsicht nach vier festen Gründen vor der Veröffentlichung',
							'gering',
						],
						[
							'Schleichende Änderung von Zweck oder Einstellungen',
							'mittel',
							'Mindestzahl nur nach oben, Fristen nur nach unten, Verzeichnis der Änderungen ohne Löschrecht, Einwandrecht',
							'gering',
						],
						['Verlust von Karten', 'gering', 'Gerät behält den Text bis zur Quittung und sendet erneut', 'gering'],
						[
							'Zugriff anderer Verwaltungen',
							'mittel',
							'erzwungene Zeilensperre je Verwaltung auf jeder Tabelle, jederzeit im Einblick prüfbar',
							'gering',
						],
					],
				},
			],
		},
		{
			heading: '7 Was bleibt',
			blocks: [
				'Diese Grenzen bestehen trotz aller Maßnahmen und werden den Beschäftigten genannt:',
				{ list: honestLimits },
				'[Abwägung der Dienststelle: Das verbleibende Risiko ist vertretbar, weil … / Eine vorherige Konsultation nach Art. 36 DSGVO ist (nicht) erforderlich, weil …]',
			],
		},
		{
			heading: '8 Ergebnis und Freigabe',
			blocks: [
				'[Freigabe durch die Leitung, Datum] · [Stellungnahme der oder des Datenschutzbeauftragten] · [Stellungnahme des Personalrats]',
			],
		},
	];
}
