import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'bauhof-kita-und-aussenstellen',
	title: 'Bauhof, Kita und Außenstellen',
	purpose: 'Für alle, die ohne eigenen Schreibtisch arbeiten: Zettel, Geräte, Schichten, Dienstwege und wie Nachrichten auch draußen ankommen.',
	stewards: ['tannrode/staff', 'hohenried/change_manager'],
	topics: [
		{
			title: 'Ein Bauhof ohne Papierzettel',
			visibility: 'platform',
			daysAgo: 262,
			pinned: true,
			posts: [
				{
					by: 'tannrode/staff',
					text: `Bei uns auf dem Bauhof arbeiten 31 Leute in fünf Kolonnen. Jeder Auftrag kam als Zettel, jeder Zettel wurde abends abgetippt. Das waren im Schnitt 46 Zettel am Tag und eine halbe Stelle in der Verwaltung.

Seit März haben drei Kolonnen ein robustes Gerät im Wagen. Auftrag ansehen, Beginn, fertig, bei Bedarf ein Foto. Nach fünf Monaten sind wir bei etwa neun Zetteln am Tag. Ganz ohne Papier sind wir noch nicht, und ich bin nicht sicher, ob wir das müssen.`
				},
				{
					by: 'auental/staff',
					text: `Das interessiert uns sehr, wir haben 16 Leute auf dem Bauhof und überlegen seit zwei Jahren. Zwei Fragen: Wie lesen Sie den Bildschirm mit Handschuhen und im Regen? Und wer war anfangs dagegen?`
				},
				{
					by: 'tannrode/staff',
					text: `Mit dünnen Handschuhen geht es, mit Winterhandschuhen nicht. Wir haben einen Stift mit Schnur an jedes Gerät gebunden, 7 Euro das Stück. Dagegen war vor allem die Grünkolonne, mit gutem Grund: Im ersten Entwurf sollten sie nach jedem Beet einen Haken setzen. Das waren 60 Haken am Tag. Jetzt ist es einer je Straße.`
				},
				{
					by: 'tannrode/staff_council',
					text: `Aus Sicht des Personalrats: Wir haben erst zugestimmt, nachdem drei Dinge in der Dienstvereinbarung standen. Das Gerät gehört zum Wagen, nicht zur Person. Beginn und Ende eines Auftrags werden nach 30 Tagen gelöscht. Niemand wertet Zeiten nach Kolonne aus, auch nicht „nur einmal zum Vergleich“. Ohne den letzten Satz hätten die Kollegen die Geräte im Wagen liegen lassen.`
				},
				{
					by: 'rautenberg/staff',
					text: `Wir sind vor zwei Jahren damit gescheitert, vielleicht hilft das jemandem. Wir hatten im halben Stadtgebiet keinen Empfang, und das Programm hat die Einträge verloren. Nach drei Wochen hat jeder zusätzlich einen Zettel geschrieben, also doppelte Arbeit. Kosten: 9.400 Euro. Bitte prüfen Sie vor allem anderen, ob es ohne Netz funktioniert.`
				},
				{
					by: 'hohenried/change_manager',
					text: `Darf ich nach den Kosten fragen? Unsere Leitung möchte eine Zahl, bevor sie überhaupt mit dem Bauhof spricht. Ich hielte die umgekehrte Reihenfolge für besser.`
				},
				{
					by: 'tannrode/staff',
					text: `Gern, hier unsere Zahlen für drei Wagen:

| Posten | Betrag |
|---|---|
| Geräte mit Hülle und Halter | 2.340 Euro |
| Verträge im Jahr | 430 Euro |
| Programm im Jahr | 1.800 Euro |
| Einweisung | 24 Stunden |

Zur Reihenfolge stimme ich zu. Bei uns hat ein Vorarbeiter die Liste der Auftragsarten geschrieben, 14 Stück auf einer Seite. Das war der Tag, ab dem es lief.`
				}
			]
		},
		{
			title: 'Dienstplan in der Kita: vom Kühlschrank auf das Tablet und halb zurück',
			visibility: 'platform',
			daysAgo: 204,
			posts: [
				{
					by: 'hohenried/staff',
					text: `In unseren neun Kitas hing der Dienstplan am Kühlschrank. Seit einem Jahr liegt er auf einem Tablet im Personalraum. Das Gute: Änderungen sehen alle gleich. Das Schlechte: Morgens um 6:50 Uhr stehen vier Leute vor einem Gerät. Drei Kitas drucken den Plan nun wieder aus und hängen ihn zusätzlich auf. Ist das ein Rückschritt?`
				},
				{
					by: 'steinwerder/staff',
					text: `Für mich nicht. Wir haben 62 Kitas, in mehr als der Hälfte hängt ein Ausdruck. Schwierig wird es nur, wenn jemand mit dem Stift auf dem Papier ändert. Wir haben vereinbart: Auf dem Ausdruck steht Datum und Uhrzeit, geändert wird nur im Gerät. Das klappt in etwa 50 Häusern. In den anderen wird weiter mit dem Stift geändert, meist aus Zeitnot.`
				},
				{
					by: 'marschhorn/staff',
					text: `Wir sind eine Kita mit 14 Kräften und haben es bewusst gelassen. Der Plan am Kühlschrank wird morgens gemeinsam angesehen, dabei erfährt man auch, wer schlecht geschlafen hat. Für die Urlaubsplanung nehmen wir das Tablet, da rechnet es die Mindestbesetzung gut nach. Für den Tag nicht.`
				},
				{
					by: 'hohenried/staff_council',
					text: `Bitte denken Sie an die Vertretungskräfte und die Küche. In zwei Häusern hatten sie keinen Zugang und mussten jeden Morgen fragen. Außerdem: Wer zu Hause in den Plan schauen kann, wird irgendwann am Sonntag gefragt, ob er geschaut hat. Bei uns ist der Zugang von außen deshalb freiwillig, und niemand darf sich darauf berufen.`
				},
				{
					by: 'hohenried/staff',
					text: `Danke, beides nehme ich in die Runde der Leitungen mit. Stand heute: Tablet gilt, Ausdruck mit Uhrzeit ist erlaubt, Küche und Vertretung haben seit Montag Zugang. Aufwand dafür waren zwei Stunden. Das hätten wir vor einem Jahr haben können, wenn wir gefragt hätten.`
				}
			]
		},
		{
			title: 'Wer keine dienstliche Adresse hat, erfährt es zuletzt',
			visibility: 'platform',
			daysAgo: 173,
			posts: [
				{
					by: 'rautenberg/staff_council',
					text: `Von 142 Beschäftigten unserer Stadt haben 61 kein eigenes dienstliches Postfach: Bauhof, Kita, Reinigung, Freibad. Die Einladung zur Personalversammlung kam bei ihnen elf Tage später an als im Rathaus, weil ein Aushang vergessen wurde. Wie erreichen Sie diese Kolleginnen und Kollegen verlässlich?`
				},
				{
					by: 'lindenhain/staff',
					text: `Wir haben für alle 58 Schulhausmeister Postfächer eingerichtet. Nach einem halben Jahr waren 23 davon noch nie geöffnet worden. Der Grund war einfach: Das Kennwort lief alle 90 Tage ab, und zum Erneuern musste man ins Kreishaus. Ein Postfach allein hilft also nicht.`
				},
				{
					by: 'falkenmoor/change_manager',
					text: `Bei uns gibt es donnerstags die „eine Seite“: maximal fünf Nachrichten, große Schrift, sie hängt bis 9 Uhr an 19 Orten. Jeder Ort hat eine Person, die aufhängt, und eine Vertretung. Das macht im Rathaus 40 Minuten Arbeit. Die gleiche Seite steht auch im internen Netz. Der Bauhof liest nach eigener Aussage nur die, dafür alle.`
				},
				{
					by: 'auental/leadership',
					text: `Ich gebe zu, dass ich lange gedacht habe, die Vorarbeiter sagen das weiter. Sie tun es auch, aber jeder etwas anders. Seit Januar bin ich alle sechs Wochen um 6:45 Uhr eine halbe Stunde auf dem Bauhof. Beim ersten Mal wurde geschwiegen. Beim dritten Mal kam die Frage, warum die Winterjacken seit zwei Jahren bestellt sind. Das war berechtigt.`
				},
				{
					by: 'rautenberg/staff_council',
					text: `Vielen Dank. Wir versuchen die eine Seite, mit benannten Personen an acht Orten. Und die Leitung hat zugesagt, Fristen erst ab dem Aushang zu rechnen und nicht ab der Nachricht im Rathaus. Das kostet nichts und ändert viel.`
				}
			]
		},
		{
			title: 'Private Telefone auf dem Bauhof: unsere Regel und ihre Lücken',
			visibility: 'platform',
			daysAgo: 131,
			posts: [
				{
					by: 'falkenmoor/data_protection',
					text: `Bei einer Begehung habe ich festgestellt, dass eine ganze Kolonne Bilder von Schäden mit dem eigenen Telefon macht und in einer privaten Gruppe verschickt. Auf manchen Bildern sind Kennzeichen und Menschen zu sehen. Niemand hat das böse gemeint, es gab schlicht nichts anderes. Ein Verbot ohne Ersatz halte ich für sinnlos. Was haben Sie angeboten?`
				},
				{
					by: 'elmtal/staff',
					text: `Zwei einfache Diensttelefone für sieben Leute, im Schrank mit Ladefach. Wer rausfährt, nimmt eines mit. Das kostet zusammen 22 Euro im Monat. In den ersten Wochen lagen sie oft im Schrank, weil das eigene ja schon in der Tasche war. Seit die Bilder vom Diensttelefon von selbst beim Auftrag landen, nehmen sie es gern.`
				},
				{
					by: 'steinwerder/staff_council',
					text: `Bei uns steht in der Dienstvereinbarung ein Satz, der viel Ruhe gebracht hat: Niemand muss sein eigenes Gerät dienstlich benutzen, und niemandem entsteht ein Nachteil, wenn er nur über den Vorarbeiter erreichbar ist. Erst danach konnten wir offen darüber reden, wer es freiwillig weiter möchte. Es waren übrigens weniger, als die Leitung dachte.`
				},
				{
					by: 'grossenlohe/staff',
					text: `Ich bin da etwas anderer Meinung. Wir sind vier Leute auf dem Bauhof und kennen uns seit der Schule. Wenn nachts ein Baum liegt, ruft der Feuerwehrkommandant auf dem privaten Telefon an. Das wird keine Regel ändern. Für Bilder sehe ich es ein, für Anrufe nicht.`
				},
				{
					by: 'falkenmoor/data_protection',
					text: `Da liegen wir nicht auseinander. Anrufe im Notfall regelt die Rufbereitschaft, die sollte dann auch vergütet sein. Mir geht es um Bilder und Namen in Gruppen, die niemand löschen kann. Wir schaffen jetzt fünf Geräte für die Kolonnen an, 610 Euro, und die alte Gruppe wird nach einer Übergangszeit von acht Wochen gemeinsam aufgelöst.`
				}
			]
		},
		{
			title: 'Schulhausmeister: 34 Gebäude, ein Meldeweg',
			visibility: 'platform',
			daysAgo: 88,
			posts: [
				{
					by: 'lindenhain/staff',
					text: `Unsere Hausmeister meldeten Schäden bisher auf vier Wegen: Anruf, Zettel, Nachricht an die Schule, Nachricht an uns. Wir haben gezählt: Von 312 Meldungen in einem Quartal kamen 74 doppelt und 21 gar nicht an. Jetzt gibt es eine Rufnummer und ein kurzes Formular mit drei Feldern: Wo, was, wie eilig. Mehr nicht.`
				},
				{
					by: 'hohenried/staff',
					text: `Drei Felder, das gefällt mir. Unser Formular hat 17, darunter die Kostenstelle. Kein Hausmeister kennt die Kostenstelle, und ich ehrlich gesagt auch nicht. Wer füllt den Rest bei Ihnen aus?`
				},
				{
					by: 'lindenhain/staff',
					text: `Zwei Kolleginnen im Fachdienst, sie kennen die Gebäude. Das sind etwa vier Minuten je Meldung. Dafür rufen sie nicht mehr zurück, um zu fragen, was gemeint war. Unterm Strich sparen wir ungefähr sechs Stunden in der Woche. Genau ist das nicht gemessen, das ist die Schätzung der beiden.`
				},
				{
					by: 'rautenberg/innovation',
					text: `Eine Frage zur Eile: Wird bei Ihnen nicht alles als eilig gemeldet? Bei uns waren es nach drei Wochen 80 von 100, danach hat niemand mehr auf die Stufe geachtet.`
				},
				{
					by: 'lindenhain/staff',
					text: `Am Anfang ja. Wir haben die Worte geändert. Statt „eilig, mittel, gering“ steht dort jetzt:

- Gefahr, bitte sofort anrufen
- Unterricht gestört
- kann zwei Wochen warten

Seitdem sind es 6 von 100 in der ersten Stufe. Die Hausmeister haben die Wörter selbst vorgeschlagen.`
				}
			]
		},
		{
			title: 'Gemeinsame Geräte: Anmelden mit Chip, Zahl oder gar nicht?',
			visibility: 'association',
			association: 'digitale-nachbarschaft',
			daysAgo: 112,
			posts: [
				{
					by: 'marschhorn/admin',
					text: `Wir wollen im Verband für Bauhöfe und Kitas gleiche Geräte beschaffen. Offen ist die Anmeldung, wenn sich mehrere Leute ein Gerät teilen. Lange Kennwörter funktionieren nicht, das haben wir drei Monate lang erlebt: 38 Anrufe wegen gesperrter Zugänge. Zur Wahl stehen der Chip vom Türschloss, eine sechsstellige Zahl oder ein gemeinsamer Zugang für den Wagen.`
				},
				{
					by: 'auental/data_protection',
					text: `Der gemeinsame Zugang ist für Aufträge ohne Personendaten vertretbar, also für Laterne, Schlagloch, Mülleimer. Sobald es um Kinder oder um eigene Urlaubstage geht, nicht. Ich würde trennen: Wagen gemeinsam, Kita und Persönliches mit Chip. Bitte keine Fingerabdrücke, auch wenn das Gerät es anbietet.`
				},
				{
					by: 'elmtal/staff',
					text: `Bei uns vergisst immer jemand den Chip. Mit der Zahl haben wir bessere Erfahrungen, bei sieben Leuten jedenfalls. Zwei haben dieselbe Zahl wie am Bankautomaten genommen, das haben sie mir erzählt. Da musste ich dann doch etwas zur Sicherheit sagen.`
				},
				{
					by: 'falkenmoor/admin',
					text: `Vorschlag: Wir erproben beides zehn Wochen lang, Falkenmoor den Chip, Elmtal die Zahl. Wir zählen nur zwei Dinge: Anrufe wegen Anmeldung und Minuten bis zum ersten Auftrag am Morgen, je Standort und nicht je Person. Die Personalräte sind angefragt, ohne ihre Zustimmung beginnt nichts.`
				}
			]
		},
		{
			title: 'Winterdienst nachweisen, ohne Kollegen zu verfolgen',
			visibility: 'platform',
			daysAgo: 301,
			posts: [
				{
					by: 'auental/staff',
					text: `Nach einem Sturz auf dem Gehweg wollte die Versicherung wissen, wann wir gestreut haben. Im Papierbuch stand „früh“. Nun soll jeder Streuwagen seinen Standort aufzeichnen. Die Fahrer sind nicht begeistert und sagen, dann sehe man jede Pause. Wie haben Sie den Nachweis gelöst?`
				},
				{
					by: 'hohenried/staff_council',
					text: `Mitbestimmungspflichtig ist das in jedem Fall, auch wenn niemand vorhat, Pausen anzuschauen. Bei uns wird nur aufgezeichnet, solange der Streuer eingeschaltet ist. Die Daten liegen verschlossen und werden nur bei einem Schadensfall geöffnet, von zwei Personen gemeinsam, eine davon aus dem Personalrat. In drei Wintern war das zweimal nötig. Nach drei Jahren wird gelöscht.`
				},
				{
					by: 'grossenlohe/staff',
					text: `Wir sind zu klein für so etwas und machen es mit der Hand, aber ordentlich: Streuplan mit elf Abschnitten, je Abschnitt Uhrzeit und Kürzel, am Ende unterschrieben. Unsere Versicherung hat das bisher anerkannt. Fragen Sie Ihre doch zuerst, was sie wirklich verlangt. Bei uns wollte die Leitung viel mehr als die Versicherung.`
				},
				{
					by: 'auental/leadership',
					text: `Danke für den Hinweis, ich habe nachgefragt. Die Versicherung verlangt Datum, Abschnitt, Uhrzeit und wer verantwortlich war. Keine Standortdaten. Wir bleiben diesen Winter beim Streubuch mit Abschnitten. Danach sprechen wir neu, mit den Fahrern und dem Personalrat am Tisch. Das hätte ich von Anfang an tun sollen.`
				}
			]
		},
		{
			title: 'Krankmeldung um 6:10 Uhr: Wer ruft eigentlich wen an?',
			visibility: 'municipality',
			daysAgo: 57,
			posts: [
				{
					by: 'steinwerder/staff',
					text: `In unserer Kita kommen Krankmeldungen zwischen 6 und 6:30 Uhr bei der Leitung zu Hause auf dem eigenen Telefon an. Dann wird herumtelefoniert, bis die Besetzung steht. Letzte Woche waren es an einem Morgen neun Anrufe vor Dienstbeginn. Das ist Arbeitszeit, die nirgends steht. Geht das anderen Häusern auch so?`
				},
				{
					by: 'steinwerder/staff_council',
					text: `Ja, wir haben das aus mindestens 20 Häusern gehört. Unsere Haltung: Entweder ist es Dienst, dann wird es erfasst und vergütet, mit Diensttelefon. Oder es ist kein Dienst, dann braucht es eine andere Stelle. Der jetzige Zustand lebt vom guten Willen der Leitungen, und der wird weniger.`
				},
				{
					by: 'steinwerder/leadership',
					text: `Wir erproben ab Februar in zwölf Häusern eine Frühnummer, besetzt von 5:45 bis 7:30 Uhr durch zwei Kräfte aus dem Fachbereich im Wechsel. Sie nehmen Krankmeldungen an und rufen die Springkräfte. Kosten etwa 0,4 Stellen. Was mir fehlt: Wie viele Leitungen möchten das überhaupt? Einige sagten mir, sie wollten die Stimme der Kollegin selbst hören.`
				},
				{
					by: 'steinwerder/staff',
					text: `Das verstehe ich gut, mir geht es auch so. Aber das Gespräch kann um 9 Uhr stattfinden, in Ruhe und ohne Druck. Um 6:10 Uhr fragt man am Ende doch nur, wann sie wiederkommt. Unser Haus macht gern mit.`
				}
			]
		},
		{
			title: 'Was Eltern am Zaun fragen: die Kita als erste Anlaufstelle',
			visibility: 'public',
			daysAgo: 144,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Wir haben in unseren vier Kitas zwei Wochen lang mitgeschrieben, was Eltern beim Bringen fragen. Von 190 Fragen betrafen 83 gar nicht die Kita: Elterngeld, Umzug, Schulbus, Wohngeld, ein Bescheid, den jemand nicht versteht. Die Erzieherinnen helfen gern, aber oft wissen sie es auch nicht. Wie könnte das Rathaus hier besser mitarbeiten?`
				},
				{
					by: 'buergernetz/partner',
					text: `Für viele Familien ist die Erzieherin der einzige Mensch aus der Verwaltung, den sie mit Namen kennen. Das ist ein großes Vertrauen. Wir haben mit zwei Kitas einen Elternkaffee einmal im Monat, zu dem jemand aus dem Bürgerbüro kommt. Es geht um 90 Minuten. Meist sitzen dort acht bis zehn Eltern.`
				},
				{
					by: 'marschhorn/staff',
					text: `Bitte nicht alles der Kita aufladen. Ich leite eine Gruppe mit 22 Kindern, und um 7:30 Uhr kann ich keinen Bescheid erklären. Was uns geholfen hat, ist eine kleine Karte mit einer einzigen Rufnummer und dem Satz „Dort hilft man Ihnen weiter“. Das Bürgerbüro hat zugesagt, niemanden weiterzuschicken, ohne vorher selbst anzurufen.`
				},
				{
					by: 'auental/councillor',
					text: `Im Ausschuss sprechen wir bei Kitas meist über Plätze und Beiträge. Dass dort 83 Fragen in zwei Wochen ankommen, die eigentlich ins Rathaus gehören, war mir neu. Ich würde gern wissen, ob es bei uns ähnlich ist, möchte die Häuser aber nicht mit einer weiteren Strichliste belasten.`
				},
				{
					by: 'rautenberg/staff',
					text: `Die Strichliste hat je Tag etwa fünf Minuten gekostet, das war machbar, weil es nur zwei Wochen waren. Wir führen jetzt die Karte ein und versuchen in einer Kita den Elternkaffee. Nach einem halben Jahr zählen wir noch einmal zwei Wochen lang und berichten hier.`
				}
			]
		},
		{
			title: 'Lernen ohne Schreibtisch: 40 Minuten statt zwei Tage',
			visibility: 'platform',
			daysAgo: 39,
			posts: [
				{
					by: 'hohenried/change_manager',
					text: `Zur zweitägigen Schulung für die neuen Geräte kamen vom Bauhof 8 von 54 Leuten. Die Vorarbeiter sagten: Zwei Tage weg, wer mäht dann? Wir machen es jetzt anders: 40 Minuten, montags um 6:30 Uhr, im Aufenthaltsraum, fünf Wochen hintereinander. Immer nur ein Handgriff. Bisher sind 47 dabei gewesen. Hat jemand Erfahrung, ob davon etwas bleibt?`
				},
				{
					by: 'tannrode/staff',
					text: `Es bleibt, wenn danach gleich damit gearbeitet wird. Bei uns lag zwischen Einweisung und Start einmal drei Wochen Urlaub, da war alles weg. Und nehmen Sie jemanden aus der Kolonne zum Zeigen, nicht aus dem Rathaus. Unser bester Erklärer ist ein Gärtner, der vorher nie ein Gerät wollte.`
				},
				{
					by: 'marschhorn/facilitator',
					text: `Für Kitas passt 6:30 Uhr nicht. Wir nutzen die Schlafenszeit von 12:45 bis 13:15 Uhr, immer zwei Kräfte gleichzeitig. Das dauert bei 14 Leuten zwei Wochen, stört aber niemanden. Wichtig war der Leitung, dass es in der Dienstzeit liegt und nicht in der Pause.`
				},
				{
					by: 'hohenried/staff_council',
					text: `Eine Bitte an alle, die solche Kurzformen planen: keine Listen, wer wie weit ist. Bei uns sollte ein Aushang mit Häkchen neben den Namen hängen, freundlich gemeint. Wir haben widersprochen. Jetzt hängt dort nur, welcher Handgriff wann gezeigt wird. Wer etwas verpasst hat, fragt einfach.`
				}
			]
		},
		{
			title: 'Kolonnenwagen 3: zwei Wochen mit dem Tablet',
			visibility: 'team',
			unit: 'Bauhof Kolonne Straße',
			daysAgo: 34,
			posts: [
				{
					by: 'falkenmoor/staff',
					text: `Nach zwei Wochen mit dem Tablet im Wagen 3, ganz offen: Die Aufträge sind besser lesbar als die Zettel. Der Halter wackelt auf dem Kopfsteinpflaster. Der Akku war an vier von zehn Tagen um 13 Uhr leer. Und die Karte zeigt den neuen Wendeplatz nicht. Was ist Ihnen aufgefallen?`
				},
				{
					by: 'falkenmoor/facilitator',
					text: `Ich bin am Mittwoch mitgefahren. Mir fiel auf, dass die Beifahrerin alles eintippt und dabei nicht mehr auf den Verkehr achtet. Können wir vereinbaren, dass erst im Stand getippt wird, auch wenn es zwei Minuten länger dauert?`
				},
				{
					by: 'falkenmoor/leadership',
					text: `Im Stand tippen: ja, bitte ab sofort, die zwei Minuten sind gut angelegt. Ein Ladekabel für den Wagen ist bestellt, 18 Euro, es kommt bis Freitag. Den Halter schaut sich die Werkstatt an. Ob wir weitermachen, entscheiden wir nach sechs Wochen gemeinsam, und ein Nein ist dann auch in Ordnung.`
				}
			]
		},
		{
			title: 'Lesen und Schreiben fällt nicht allen leicht',
			visibility: 'platform',
			daysAgo: 16,
			posts: [
				{
					by: 'steinwerder/trusted_person',
					text: `Ein Thema, über das selten gesprochen wird: In vielen Außendiensten arbeiten Menschen, denen Lesen und Schreiben schwerfällt. Auf Papier hatten sie ihre Wege, ein Kollege schrieb mit, man kannte die Zettel. Mit neuen Geräten fallen diese Wege weg. Bei uns haben sich zwei Beschäftigte deshalb versetzen lassen wollen. Was können wir vorher tun, ohne jemanden bloßzustellen?`
				},
				{
					by: 'tannrode/staff',
					text: `Danke, dass Sie das ansprechen. Wir haben bei den 14 Auftragsarten zu jedem Wort ein Bild, und man kann sich den Auftrag vorlesen lassen. Das ist für alle da, niemand muss sich melden. Benutzt wird das Vorlesen übrigens am meisten von den Fahrern, weil sie die Hände nicht frei haben.`
				},
				{
					by: 'kaltenfeld/staff',
					text: `Bei unseren drei Gemeindearbeitern wussten wir es, und es war nie ein Problem. Bis eine Förderung verlangte, dass jeder selbst einen Tagesbericht schreibt. Wir haben beim Fördergeber gefragt, ob Fotos mit Datum genügen. Antwort nach fünf Wochen: ja. Manchmal muss man die Vorschrift fragen und nicht den Menschen ändern.`
				},
				{
					by: 'lindenhain/change_manager',
					text: `Unsere Volkshochschule bietet Kurse am Arbeitsplatz an, in der Dienstzeit, unter dem Namen „Schreiben im Beruf“. Sieben Leute nehmen teil, zwei davon aus dem Rathaus. Der Name hat geholfen. Wichtig war, dass die Vorgesetzten nur erfahren, dass jemand fortgebildet wird, aber nicht worin.`
				},
				{
					by: 'steinwerder/trusted_person',
					text: `Bilder, Vorlesen für alle, ein unaufgeregter Kursname: Das bringe ich in unsere nächste Gerätebeschaffung ein, bevor die Anforderungen feststehen. Einer der beiden Kollegen hat zugestimmt, die Bilder mit auszusuchen. Das freut mich mehr als jede Technik.`
				}
			]
		},
		{
			title: 'Freibad, Bücherei, Wertstoffhof: Wer steht im Adressbuch?',
			visibility: 'association',
			association: 'lindenhainer-land',
			daysAgo: 226,
			closed: true,
			posts: [
				{
					by: 'lindenhain/coordinator',
					text: `Beim gemeinsamen Adressbuch im Verband ist uns aufgefallen, dass die Außenstellen fehlen. Von 27 Einrichtungen sind nur sechs eingetragen. Wer im Freibad einen Ansprechpartner sucht, landet in der Zentrale. Können Sie bis Ende des Monats Ihre Einrichtungen ergänzen? Bitte mit Funktion und Erreichbarkeit, nicht mit privaten Nummern.`
				},
				{
					by: 'grossenlohe/staff',
					text: `Unsere Bücherei hat dienstags und freitags je drei Stunden offen und wird ehrenamtlich geführt. Ein Telefon gibt es dort nicht. Ich habe die Zeiten eingetragen und das Vorzimmer als Weg. Ist das so gedacht?`
				},
				{
					by: 'tannrode/staff',
					text: `Wir haben neun Einrichtungen ergänzt. Beim Wertstoffhof gab es Widerspruch: Die Kollegen wollen nicht, dass jeder aus vier Verwaltungen direkt anruft, sie stehen am Container. Dort steht nun eine Rückrufzeit, 13 bis 13:30 Uhr. Das halten sie auch ein.`
				},
				{
					by: 'lindenhain/coordinator',
					text: `Beides genau richtig. Stand heute sind 25 von 27 Einrichtungen eingetragen, zwei werden gerade umgebaut. Geprüft wird künftig zweimal im Jahr, jede Kommune für sich, Aufwand etwa 30 Minuten. Damit schließe ich das Thema. Danke für das schnelle Mitmachen.`
				}
			]
		}
	]
};
