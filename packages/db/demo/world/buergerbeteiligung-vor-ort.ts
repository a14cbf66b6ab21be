import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'buergerbeteiligung-vor-ort',
	title: 'Bürgerbeteiligung vor Ort',
	purpose: 'Bürgerwerkstätten, Marktstände und andere Wege, als Verwaltung dort ansprechbar zu sein, wo die Menschen ohnehin sind.',
	stewards: ['auental/facilitator', 'steinwerder/innovation'],
	topics: [
		{
			title: 'Sechs Fragen, die wir vor jeder Bürgerwerkstatt klären',
			visibility: 'platform',
			daysAgo: 298,
			pinned: true,
			posts: [
				{
					by: 'auental/facilitator',
					text: `Nach der vierten Bürgerwerkstatt haben wir aufgeschrieben, was wir vorher wissen müssen. Wenn eine Frage offen bleibt, laden wir noch nicht ein.

1. Was ist noch offen, was ist schon entschieden?
2. Wer entscheidet am Ende, und wann?
3. Wen betrifft es, der sonst nicht kommt?
4. Was passiert mit den Zetteln am Tag danach?
5. Wer antwortet den Teilnehmenden, bis wann?
6. Wie viele Stunden kostet es uns, Nacharbeit eingerechnet?

An Frage 1 sind bei uns schon zwei Termine gescheitert, und das war gut so. Was fehlt Ihnen auf der Liste?`
				},
				{
					by: 'grossenlohe/staff',
					text: `Bei uns fehlt eine Frage vor allen anderen: Haben wir überhaupt Geld für das, was herauskommen kann? Wir haben einmal 60 Leute über einen Spielplatz sprechen lassen und hatten 8.000 Euro. Das reicht für eine Schaukel mit Fallschutz. Das hätten wir auf die Einladung schreiben müssen.`
				},
				{
					by: 'auental/facilitator',
					text: `Das nehmen wir als siebte Frage auf: **Welcher Betrag steht bereit, und steht er auf der Einladung?** Danke. Bei uns stand der Betrag bisher nur in der Vorlage, also dort, wo ihn die Teilnehmenden nicht lesen.`
				},
				{
					by: 'lindenhain/leadership',
					text: `Ich widerspreche bei Frage 2 ein wenig. In einem Landkreis ist oft nicht klar, wer entscheidet, weil drei Ebenen beteiligt sind. Wenn wir warten, bis das geklärt ist, laden wir nie ein. Wir schreiben deshalb offen: Der Kreistag entscheidet über die Linie, die Gemeinden über die Haltestellen, das Land über die Straße. Das verstehen die Leute gut.`
				},
				{
					by: 'kaltenfeld/staff',
					text: `Wir haben die Liste gestern für unsere Werkstatt zum Dorfladen benutzt. Frage 6 hat uns erschreckt: 46 Stunden für einen Abend, bei neun Leuten in der Verwaltung. Wir machen es trotzdem, aber nur einmal im Jahr und nicht zweimal, wie zuerst gedacht.`
				}
			]
		},
		{
			title: 'Donnerstags auf dem Wochenmarkt: elf Gespräche, vier davon über Laternen',
			visibility: 'platform',
			daysAgo: 214,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `Seit acht Wochen stehen wir donnerstags von 9 bis 11 Uhr auf dem Wochenmarkt. Ein Stehtisch, ein Schirm, zwei Leute aus wechselnden Fachbereichen. Bisher 88 Gespräche, im Schnitt elf je Vormittag. Etwa ein Drittel dreht sich um defekte Laternen und Hecken.

Im Haus heißt es nun: Dafür braucht man keinen Stand, dafür gibt es den Mängelmelder. Ich sehe das anders, tue mich aber schwer, es mit Zahlen zu begründen.`
				},
				{
					by: 'hohenried/facilitator',
					text: `Die Laterne ist der Gesprächsanfang. Bei uns haben wir mitgeschrieben, worüber die Leute in der dritten Minute sprechen. Da kam dann die Mutter, die allein lebt und nachts nicht mehr zum Briefkasten geht. Das steht in keinem Mängelmelder. Schreiben Sie nicht das erste Anliegen auf, sondern das letzte.`
				},
				{
					by: 'elmtal/staff',
					text: `Wir haben den Stand nach einem halben Jahr wieder aufgegeben. Unser Markt hat vier Wagen, um 10 Uhr ist Schluss. An zwei Tagen kam niemand. Jetzt stehen wir zweimal im Jahr beim Feuerwehrfest und beim Erntefest, da kommen 50 Leute an einem Nachmittag. Es kommt wirklich auf den Ort an.`
				},
				{
					by: 'steinwerder/staff',
					text: `Bei uns gab es Streit darüber, wer dort stehen muss. Wer schlagfertig ist, wurde ständig gefragt, die anderen nie. Heute gehen immer zwei zusammen, eine Person aus dem Fachbereich und eine aus dem Bürgerbüro. Und es gibt einen Satz, den alle sagen dürfen: „Das weiß ich nicht, ich melde mich bis Dienstag.“`
				},
				{
					by: 'marschhorn/staff',
					text: `Danke, das hilft. Wir schreiben ab nächster Woche drei Spalten: erstes Anliegen, eigentliches Anliegen, Antwort bis wann. Ohne Namen, nur auf Wunsch eine Rufnummer. Die Notizen der ersten acht Wochen sortiere ich im Nachhinein so gut es geht und lege sie der Leitung vor.`
				},
				{
					by: 'marschhorn/staff',
					text: `Hier die Notizen aus acht Wochen, nachträglich sortiert:

| | Anzahl |
|---|---|
| Gespräche | 88 |
| davon mit anderem eigentlichen Anliegen | 26 |
| Antwort fristgerecht | 71 |
| Antwort zu spät | 17 |

Die Leitung hat sich das gestern angesehen. Der Stand bleibt, aber nur noch alle zwei Wochen. Das war der Kompromiss mit dem Bürgerbüro, das donnerstags sonst mit einer Person dasteht.`
				}
			]
		},
		{
			title: 'Einladung per Los: Wer antwortet und wer nicht',
			visibility: 'public',
			daysAgo: 176,
			posts: [
				{
					by: 'steinwerder/innovation',
					text: `Für unsere Bürgerwerkstatt zur Innenstadt haben wir 600 Menschen aus dem Melderegister ausgelost und angeschrieben. Geantwortet haben 71, gekommen sind 44. Das ist mehr als erwartet. Aber: Unter den 44 waren nur drei Personen unter 25 und fünf ohne deutschen Pass, obwohl wir darauf gehofft hatten.

Was hat bei Ihnen geholfen, damit die Gruppe bunter wird?`
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Wir haben sechs solcher Verfahren ausgewertet. Den größten Unterschied machte nicht der Brief, sondern der zweite Kontakt: ein Anruf oder ein kurzer Besuch an der Haustür. Dadurch stieg die Zusage bei jungen Menschen ungefähr auf das Doppelte. Der Aufwand liegt bei etwa 20 Minuten je Haushalt. Für 150 Haushalte sind das rund 50 Stunden, das muss man wollen.`
				},
				{
					by: 'hohenried/councillor',
					text: `Als Mitglied des Gemeinderats habe ich eine Frage, die vielleicht unbequem ist. Wenn 600 angeschrieben werden und 44 kommen, wie sollen wir das Ergebnis dann gewichten? Mir sagen Leute: „Mich hat keiner gefragt.“ Ich finde das Los gut, aber ich wünsche mir, dass im Bericht vorne steht, für wen diese Gruppe nicht spricht.`
				},
				{
					by: 'buergernetz/partner',
					text: `Aus Sicht des Vereins: Die Uhrzeit entscheidet viel. Samstag von 10 bis 16 Uhr klingt freundlich, aber im Einzelhandel und in der Pflege wird dann gearbeitet. Wir haben in Auenland zwei kurze Abende angeboten, dazu 30 Euro Aufwandsentschädigung und Betreuung für Kinder. Da kamen zum ersten Mal auch Alleinerziehende.`
				},
				{
					by: 'steinwerder/innovation',
					text: `Vielen Dank. Wir nehmen drei Dinge mit:

- Hausbesuche bei 80 Adressen, gemeinsam mit dem Quartiersbüro
- zwei Abende statt eines Samstags
- ein eigener Absatz „Für wen diese Gruppe nicht spricht“ auf Seite 1 des Berichts

Der letzte Punkt war im Haus umstritten. Die Sorge war, dass wir unsere eigene Arbeit kleinreden. Ich glaube, das Gegenteil stimmt.`
				}
			]
		},
		{
			title: 'Die Werkstatt war gut, der Beschluss ging anders aus',
			visibility: 'platform',
			daysAgo: 241,
			posts: [
				{
					by: 'tannrode/staff',
					text: `Im Frühjahr haben 52 Menschen an zwei Abenden über den Bahnhofsvorplatz gearbeitet. Gewünscht wurden Bäume und Sitzplätze. Der Stadtrat hat sich mit guten Gründen für mehr Stellplätze entschieden, der Pendlerverkehr drückt. Nun muss ich 52 Leuten schreiben. Mein Entwurf klingt nach Entschuldigung, und das soll er nicht. Wie haben Sie so etwas gelöst?`
				},
				{
					by: 'rautenberg/change_manager',
					text: `Wir hatten das bei der Turnhalle. Drei Dinge haben geholfen: schnell schreiben, also binnen einer Woche. Nicht mit dem Dank anfangen, sondern mit dem Beschluss. Und aufzählen, was trotzdem eingeflossen ist, auch wenn es wenig ist. Bei uns waren es zwei von neun Vorschlägen. Von 40 Angeschriebenen haben sich fünf beschwert und elf bedankt.`
				},
				{
					by: 'auental/leadership',
					text: `Ich würde ein Gespräch anbieten, nicht nur einen Brief. Ich habe mich nach einem ähnlichen Beschluss an einem Mittwochabend zwei Stunden in das Dorfgemeinschaftshaus gesetzt. Es kamen 17 Leute, die ersten 40 Minuten waren hart. Danach wurde es ein gutes Gespräch. Delegieren kann man das nicht, das muss die Leitung selbst machen.`
				},
				{
					by: 'tannrode/staff',
					text: `Der Brief ist raus, der Beschluss steht im ersten Satz. Drei der vierzehn Vorschläge werden umgesetzt: zwei Bänke, eine Trinkstelle, der breitere Weg zur Unterführung. Die Leitung lädt zu einer offenen Stunde am Bahnhof ein. Ich bin gespannt und ehrlich gesagt auch nervös.`
				}
			]
		},
		{
			title: 'Samstagsdienst am Stand: Dienstplan und Ausgleich',
			visibility: 'municipality',
			daysAgo: 133,
			closed: true,
			posts: [
				{
					by: 'falkenmoor/facilitator',
					text: `Für die Reihe „Rathaus im Stadtteil“ brauchen wir von April bis September an sechs Samstagen je vier Personen, jeweils von 9:30 bis 13:30 Uhr. Freiwillig haben sich neun gemeldet, wir bräuchten zwölf. Bevor wir weiter werben, möchten wir klären, wie der Ausgleich aussieht.`
				},
				{
					by: 'falkenmoor/staff_council',
					text: `Der Personalrat trägt die Reihe mit, wenn drei Punkte festgehalten sind: Die Teilnahme ist freiwillig und wird nirgends vermerkt. Auf- und Abbau zählen als Arbeitszeit, also fünf Stunden und nicht vier. Der Ausgleich wird innerhalb von vier Wochen gewährt und nicht wegen dünner Besetzung verschoben. Am dritten Punkt ist es im letzten Jahr gescheitert.`
				},
				{
					by: 'falkenmoor/leadership',
					text: `Einverstanden mit allen drei Punkten. Zum dritten: Ich habe mit den Fachbereichen gesprochen, der freie Tag wird bei der Einteilung gleich mit eingetragen. Dann ist er geplant und kein Wunsch mehr. Aus der Leitung steht an jedem Samstag eine Person mit am Stand, ich übernehme zwei Termine.`
				},
				{
					by: 'falkenmoor/facilitator',
					text: `Danke. Seit der Zusage haben sich vier weitere Kolleginnen und Kollegen gemeldet, damit sind wir 13. Der Plan hängt im Flur und liegt in der Ablage. Ich schließe das Thema. Nach dem letzten Samstag machen wir eine gemeinsame Rückschau.`
				}
			]
		},
		{
			title: 'Jugendliche erreichen: Bushaltestelle statt Ratssaal',
			visibility: 'platform',
			daysAgo: 97,
			posts: [
				{
					by: 'elmtal/staff',
					text: `Zur Jugendwerkstatt im Ratssaal kamen zwei Jugendliche, beide Kinder von Ratsmitgliedern. Danach haben wir es anders versucht: drei Nachmittage an der Bushaltestelle vor der Schule, ein großes Blatt, eine Frage. „Was würdest du hier als Erstes ändern?“ In zusammen vier Stunden haben 63 Jugendliche etwas geschrieben. Am häufigsten: ein Dach an der Haltestelle und ein Bus nach 19 Uhr.`
				},
				{
					by: 'grossenlohe/facilitator',
					text: `Schön. Haben Sie vorher mit der Schule gesprochen? Bei uns hat die Schulleitung beim ersten Mal gefragt, was wir da vor dem Tor machen. Zu Recht. Seitdem melden wir uns zwei Wochen vorher an und nehmen jemanden aus der Jugendpflege mit.`
				},
				{
					by: 'elmtal/staff',
					text: `Ja, mit der Schulleitung und auch mit dem Busunternehmen. Namen haben wir keine erhoben, auch keine Fotos gemacht. Was uns jetzt drückt: Das Dach kostet rund 14.000 Euro, die Förderung dauert. Ich möchte nicht, dass die Jugendlichen zwei Jahre lang nichts hören.`
				},
				{
					by: 'falkenmoor/staff',
					text: `Gehen Sie mit demselben Blatt noch einmal hin. Wir haben an derselben Stelle ein Plakat aufgehängt: Das habt ihr gesagt, das haben wir getan, das dauert noch. Alle drei Monate wird es erneuert. Das kostet eine Stunde und 12 Euro Druck. Beim dritten Mal haben Jugendliche von sich aus gefragt, ob sie wieder etwas schreiben können.`
				},
				{
					by: 'sandmoor/staff',
					text: `Wir haben in der Gemeinde 41 Jugendliche insgesamt. Wir haben sie einfach alle zum Grillen eingeladen, gekommen sind 19. Für große Orte taugt das nicht, aber falls hier noch andere kleine Gemeinden lesen: Es hat 140 Euro gekostet und war die beste Beteiligung, die wir je hatten.`
				}
			]
		},
		{
			title: 'Was ist aus den Vorschlägen geworden? Wunsch nach Rückmeldung',
			visibility: 'public',
			daysAgo: 119,
			posts: [
				{
					by: 'auental/facilitator',
					text: `Bei unserem letzten Werkstattabend kam aus dem Bürgernetz Auenland eine Frage, die mir nicht aus dem Kopf geht. Ich habe angeboten, hier ein Thema dafür zu öffnen, damit sie nicht nur in Auental ankommt. Das Bürgernetz stellt sie im nächsten Beitrag selbst. Bitte antworten Sie so offen, wie Sie es am Tisch tun würden.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Wir begleiten seit drei Jahren Menschen, die an Bürgerwerkstätten teilnehmen. Die häufigste Frage danach lautet nicht „Warum wurde es abgelehnt?“, sondern „Ist es überhaupt angekommen?“. Von zwölf Werkstätten, die wir kennen, gab es bei fünf nach einem halben Jahr keine Nachricht. Was bräuchte die Verwaltung, damit das besser gelingt?`
				},
				{
					by: 'auental/staff',
					text: `Ehrliche Antwort: eine zuständige Person. Bei uns war die Werkstatt beim Fachdienst Planung, das Protokoll bei der Moderation und die Umsetzung beim Tiefbau. Alle dachten, die anderen schreiben. Jetzt steht schon auf der Einladung, wer sich meldet und bis wann. Seitdem ist es zweimal von zwei Malen gelungen.`
				},
				{
					by: 'auental/councillor',
					text: `Auch wir im Rat haben daran einen Anteil. Zwischen der Werkstatt und der Beratung im Ausschuss lagen beim Schulstandort sieben Monate. In dieser Zeit hat die Verwaltung geschwiegen, weil sie dem Rat nicht vorgreifen wollte. Ein Satz wie „Die Beratung ist für November geplant“ hätte niemandem vorgegriffen.`
				},
				{
					by: 'hohenried/facilitator',
					text: `Wir führen eine öffentliche Liste mit jedem Vorschlag und einem von vier Ständen: wird geprüft, wird gemacht, geht nicht (mit Grund), ist fertig. 38 Vorschläge, gepflegt alle sechs Wochen, Aufwand etwa 90 Minuten. Muster unter [beispiel.example/rueckmeldeliste](https://beispiel.example/rueckmeldeliste). Schwierig bleibt „wird geprüft“. Fünf Vorschläge stehen dort seit elf Monaten.`
				},
				{
					by: 'buergernetz/partner',
					text: `Gerade diese fünf sind glaubwürdig, weil sie stehen bleiben dürfen. Wir würden die Liste gern bei unserem nächsten Treffen zeigen. Ein Wunsch noch: bitte auch ein Aushang im Rathaus und in der Bücherei. Etwa ein Drittel unserer Mitglieder schaut nicht ins Netz.`
				}
			]
		},
		{
			title: 'Einladungstexte, die niemand falsch versteht',
			visibility: 'association',
			association: 'verstaendliche-verwaltung',
			daysAgo: 152,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Unsere letzte Einladung begann so:

> Im Rahmen der frühzeitigen Öffentlichkeitsbeteiligung wird der Bürgerschaft Gelegenheit zur Äußerung und Erörterung gegeben.

Es kamen sechs Leute. Neuer Versuch: „Die Lindenstraße wird umgebaut. Noch ist nicht entschieden, wo Bäume und Parkplätze hinkommen. Sagen Sie uns am 14. Mai, was Ihnen wichtig ist.“ Spricht rechtlich etwas dagegen?`
				},
				{
					by: 'steinwerder/staff',
					text: `Nichts, solange die förmliche Bekanntmachung getrennt läuft. Wir machen immer zwei Texte: den amtlichen für das Amtsblatt und die Postkarte für den Briefkasten. Auf der Postkarte steht klein, wo der amtliche Text zu finden ist. Unser Rechtsamt wollte beides auf einem Blatt. Das haben wir nach einer Runde mit acht Probelesern gemeinsam verworfen.`
				},
				{
					by: 'kaltenfeld/staff',
					text: `Bei uns hat eine Kollegin gefragt, ob „Sagen Sie uns, was Ihnen wichtig ist“ nicht zu viel verspricht. Wir haben ergänzt: „Der Gemeinderat entscheidet im September. Ihre Hinweise bekommt er vorher vollständig.“ Das ist ein Satz mehr, aber danach hat niemand mehr gefragt, wozu das Ganze gut ist.`
				},
				{
					by: 'lindenhain/facilitator',
					text: `Ich habe die Vorschläge zu einer kleinen Prüfliste zusammengestellt:

- [x] Was wird verändert, in einem Satz
- [x] Was noch offen ist
- [x] Wer entscheidet, wann
- [x] Ort, Uhrzeit, Dauer, Zugang ohne Stufen
- [ ] Rufnummer für Fragen, mit Sprechzeiten

Beim letzten Punkt sind wir im Haus noch uneins, weil die Anrufe niemand übernehmen mag.`
				}
			]
		},
		{
			title: 'Fotos und Zettel am Stand: Was ist beim Datenschutz zu beachten?',
			visibility: 'platform',
			daysAgo: 68,
			posts: [
				{
					by: 'hohenried/data_protection',
					text: `Aus gegebenem Anlass drei Hinweise für Stände und Werkstätten. Erstens: Listen, in die sich alle nacheinander mit Anschrift eintragen, bitte nicht mehr auslegen, jeder liest dort die Zeilen darüber. Zweitens: Fotos nur von hinten oder vom Tisch, außer jemand stimmt ausdrücklich zu. Drittens: Zettel mit Rufnummern nach der Antwort vernichten, bei uns spätestens nach vier Wochen.`
				},
				{
					by: 'marschhorn/staff',
					text: `Zu den Listen: Wir brauchen für den Fördergeber jedes Mal einen Nachweis, wie viele Menschen da waren. Bisher haben wir dafür Unterschriften gesammelt. Reicht eine Strichliste?`
				},
				{
					by: 'hohenried/data_protection',
					text: `In den beiden Förderprogrammen, die ich kenne, reichte eine Strichliste mit Datum, Ort und der Unterschrift der betreuenden Person aus der Verwaltung. Fragen Sie vorab schriftlich nach und legen Sie die Antwort zur Akte. Wenn tatsächlich Namen verlangt werden, nehmen Sie einzelne Karten, die in einen Kasten kommen.`
				},
				{
					by: 'tannrode/staff',
					text: `Bei uns steht seit einem Jahr ein kleines Schild auf dem Tisch: „Wir schreiben Ihr Anliegen auf, nicht Ihren Namen.“ Das nimmt vielen die Scheu. Zweimal kam danach ein Hinweis auf ein Problem im Nachbarhaus, das sonst wohl niemand angesprochen hätte.`
				}
			]
		},
		{
			title: 'Was eine Bürgerwerkstatt wirklich kostet – bitte ehrlich rechnen',
			visibility: 'platform',
			daysAgo: 45,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Unser Kämmerer fragt, was eine Werkstatt kostet. Ich habe nachgerechnet und bin über die eigenen Stunden erschrocken:

| Posten | Betrag |
|---|---|
| Moderation von außen | 1.900 Euro |
| Saal, Getränke, Druck | 640 Euro |
| Porto für 900 Karten | 720 Euro |
| Eigene Stunden | 58 Stunden |

Wie sieht das bei Ihnen aus? Bitte mit Stunden, sonst vergleichen wir nur Rechnungen.`
				},
				{
					by: 'kaltenfeld/staff',
					text: `380 Euro und 46 Stunden. Moderiert hat eine Kollegin aus der Nachbargemeinde, wir helfen dafür bei ihrer Werkstatt. Karten haben zwei Konfirmandengruppen und der Bauhof ausgetragen. Ob man die Fahrten des Bauhofs einrechnet, darüber haben wir gestritten. Ich meine, ja.`
				},
				{
					by: 'steinwerder/innovation',
					text: `In der Großstadt sieht es anders aus: 14.500 Euro und etwa 210 Stunden für eine Werkstatt mit 80 Teilnehmenden, Dolmetschen und Kinderbetreuung inbegriffen. Ob das gut angelegt ist, weiß ich nicht bei jedem Thema. Beim Park ja. Bei der Friedhofssatzung hätten drei Gespräche mit den Gärtnereien und den Kirchen genügt.`
				},
				{
					by: 'grossenlohe/leadership',
					text: `Mich stört, dass wir nur die eine Seite rechnen. Unser Baugebiet wurde ohne Beteiligung geplant. Danach hatten wir 73 Einwendungen, ein neues Gutachten für 11.000 Euro und vierzehn Monate Verzug. Ich behaupte nicht, dass eine Werkstatt alles verhindert hätte. Aber diese Zahlen gehören auf dasselbe Blatt.`
				},
				{
					by: 'rautenberg/staff',
					text: `Das habe ich dem Kämmerer so vorgelegt, beide Seiten auf einem Blatt. Ergebnis: Er meldet zwei Werkstätten im Jahr für den Haushalt an, je 3.500 Euro. Und die 60 Stunden werden im Arbeitsplan eingetragen, statt sie nebenher zu erwarten. Das Letzte war mir wichtiger als das Geld.`
				}
			]
		},
		{
			title: 'Verkehrsversuch Obere Gasse: Rückschau auf die drei Stände',
			visibility: 'municipality',
			daysAgo: 27,
			posts: [
				{
					by: 'hohenried/staff',
					text: `Die drei Stände in der Oberen Gasse sind vorbei: 164 Gespräche, 92 Kärtchen. Grob gezählt sind 41 für die Sperrung, 33 dagegen, 18 unentschieden. Zwei Kolleginnen wurden am zweiten Tag laut angegangen. Ich möchte darüber sprechen, bevor wir die Zahlen in die Vorlage schreiben.`
				},
				{
					by: 'hohenried/trusted_person',
					text: `Mit beiden habe ich gesprochen, sie sind einverstanden, dass ich es hier erwähne. Ihr Wunsch ist kein Sicherheitsdienst, sondern eine klare Absprache: Man darf ein Gespräch beenden und den Stand für eine Viertelstunde verlassen, ohne das später zu begründen. Und es soll immer eine Führungskraft erreichbar sein.`
				},
				{
					by: 'hohenried/leadership',
					text: `Diese Absprache gilt ab sofort für alle Stände. Am zweiten Tag war ich nicht erreichbar, das tut mir leid. Zu den Zahlen: 92 Kärtchen sind keine Abstimmung. Bitte in der Vorlage die Gründe nennen, nicht nur die Striche. Drei Einzelhändler haben Vorschläge zur Lieferzeit gemacht, die sind für mich der eigentliche Ertrag.`
				},
				{
					by: 'hohenried/staff',
					text: `So machen wir es. In der Vorlage stehen jetzt neun Gründe mit je einem Beispiel und die Lieferzeit von 6 bis 10 Uhr als Vorschlag. Die Striche stehen nur in der Anlage, mit dem Hinweis, dass sie kein Meinungsbild der Stadt sind.`
				}
			]
		},
		{
			title: 'Wenn immer dieselben zwölf kommen',
			visibility: 'platform',
			daysAgo: 189,
			posts: [
				{
					by: 'lindenhain/facilitator',
					text: `Bei unseren Werkstätten zur Nahmobilität sehe ich an fünf Orten fast dieselben zwölf Menschen. Sie sind gut vorbereitet, freundlich und sehr sicher in ihrer Meinung. Andere sagen mir hinterher am Parkplatz, sie hätten sich nicht getraut. Ich möchte die zwölf nicht verlieren. Wie schaffen Sie Raum für die anderen?`
				},
				{
					by: 'auental/facilitator',
					text: `Bei uns half, nicht mehr im großen Kreis zu beginnen. Zuerst schreiben alle zehn Minuten still, dann wird zu dritt gesprochen, dann erst im Kreis. Die Geübten finden das anfangs zäh. Aber die Zahl der Menschen, die etwas beitragen, ist von etwa 10 auf 30 von 35 gestiegen. Wir haben an zwei Abenden nachgezählt.`
				},
				{
					by: 'falkenmoor/staff',
					text: `Ich möchte die zwölf in Schutz nehmen. Bei uns sind das Leute, die seit zwanzig Jahren den Ortsverein, die Tafel und das Sommerfest tragen. Wenn wir ihnen das Gefühl geben, sie seien zu viel, haben wir am Ende niemanden mehr. Wir haben drei von ihnen gebeten, selbst Gastgeber an einem Tisch zu sein. Seitdem hören sie mehr zu als vorher.`
				},
				{
					by: 'lindenhain/facilitator',
					text: `Der Gedanke mit den Gastgebern gefällt mir sehr. Gestern Abend haben wir ihn gleich ausprobiert, mit stillem Schreiben am Anfang. Vier der zwölf haben einen Tisch übernommen. Einer sagte danach: „Ich wusste nicht, dass der Schulbus für so viele ein Problem ist.“ Das war für mich der beste Satz des Abends.`
				}
			]
		},
		{
			title: 'Zugang für alle: Gebärdensprache, Rampe, Kinderecke',
			visibility: 'public',
			daysAgo: 83,
			posts: [
				{
					by: 'rautenberg/facilitator',
					text: `Wir planen eine Bürgerwerkstatt zum Marktplatz und wollen sie von Anfang an für alle zugänglich machen. Der Saal ist ebenerdig. Offen sind Gebärdensprache, Höranlage und Kinderbetreuung. Zwei Dolmetscherinnen für drei Stunden kosten uns rund 780 Euro mit Anfahrt. Beim letzten Mal hat es niemand gebraucht. Bestellen Sie immer oder nur auf Anmeldung?`
				},
				{
					by: 'buergernetz/partner',
					text: `Ein gehörloses Vereinsmitglied hat es so gesagt: „Wenn ich mich drei Wochen vorher anmelden muss, bin ich Gast. Die anderen kommen einfach.“ Andererseits wissen wir, dass die Mittel begrenzt sind. Unser Vorschlag: bei einem Termin im Jahr fest zusagen und ihn in der Gehörlosengemeinschaft früh bekannt machen.`
				},
				{
					by: 'steinwerder/staff',
					text: `Wir bestellen bei großen Veranstaltungen immer, bei kleinen auf Anmeldung bis fünf Werktage vorher. Wichtiger war eine andere Erfahrung: Die Kinderecke im selben Raum war zu laut, im Nebenraum wollten die Kinder nicht bleiben. Jetzt betreut eine Erzieherin aus einer städtischen Kita, die viele Kinder kennt. Vier Stunden, als Arbeitszeit angerechnet.`
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Ergänzend aus unserer Begleitung: Leicht zu übersehen sind Pausen, Stühle mit Armlehne, große Schrift auf den Karten und ein Platz, an dem man allein sitzen kann. Das kostet fast nichts. In Befragungen nach 14 Veranstaltungen wurden diese Dinge häufiger gelobt als jede Technik.`
				},
				{
					by: 'rautenberg/councillor',
					text: `Ich habe im Stadtrat nachgefragt, ob wir dafür einen festen Betrag einstellen können. 2.000 Euro im Jahr sind nun im Haushaltsentwurf vorgesehen, die Entscheidung fällt im Winter. Mir war wichtig, dass die Verwaltung nicht bei jeder Veranstaltung neu begründen muss, warum jemand teilnehmen darf.`
				},
				{
					by: 'rautenberg/facilitator',
					text: `Danke an alle. Für den Marktplatz bestellen wir fest und machen es sechs Wochen vorher bekannt, auch im Verein der Gehörlosen. Stühle mit Armlehne und große Karten haben wir schon. Offen ist noch die Kinderecke, dafür frage ich eine unserer Kitas. Wie es war, schreibe ich nach dem Abend hier hinein.`
				}
			]
		}
	]
};
