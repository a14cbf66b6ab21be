import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'kleine-kommunen',
	title: 'Kleine Kommunen',
	purpose: 'Für Verwaltungen mit drei bis dreißig Leuten: vertreten, teilen, weglassen und trotzdem verlässlich bleiben.',
	stewards: ['sandmoor/staff', 'kaltenfeld/leadership'],
	topics: [
		{
			title: 'Drei Leute, ein Rathaus: Wer vertritt wen?',
			visibility: 'platform',
			daysAgo: 312,
			pinned: true,
			posts: [
				{
					by: 'sandmoor/staff',
					text: `Wir sind drei in der Verwaltung und haben 900 Menschen in der Gemeinde. Im Februar waren zwei gleichzeitig krank, die dritte hatte Urlaub beantragt. Sie ist dann nicht gefahren. Das darf nicht noch einmal passieren. Einen Vertretungsplan haben wir, aber er beruht darauf, dass immer jemand da ist. Wie machen das andere Kleine?`
				},
				{
					by: 'kaltenfeld/staff',
					text: `Wir sind neun und haben eine Liste mit nur zwei Spalten: Was muss binnen 24 Stunden geschehen, was kann eine Woche warten? In der ersten Spalte standen am Ende nur fünf Dinge. Alles andere darf liegen bleiben, das hat die Bürgermeisterin unterschrieben. Diese Unterschrift war die größte Erleichterung.`
				},
				{
					by: 'elmtal/leadership',
					text: `Mit einer Nachbargemeinde haben wir eine Vereinbarung auf zwei Seiten: Im Notfall übernimmt die andere Seite Telefon und Post für bis zu fünf Arbeitstage. Abgerechnet wird nach Stunden, bisher 31 Stunden in zwei Jahren. Der schwierige Teil war nicht das Geld, sondern der Zugang zu den Programmen. Ohne vorher eingerichtete Zugänge nützt die beste Vereinbarung nichts.`
				},
				{
					by: 'sandmoor/staff',
					text: `Beides hilft. Unsere erste Spalte ist heute entstanden:

- Sterbefall und Bestattung
- Rohrbruch, Sturm, gesperrte Straße
- Kind oder Mensch in Not
- Frist bei Gericht
- Auszahlung, die jemand dringend braucht

Mehr fiel uns nicht ein. Übersehe ich etwas?`
				},
				{
					by: 'grossenlohe/staff',
					text: `Wahlen, wenn gerade eine ansteht. Und die Bekanntmachung von Sitzungen, da ist die Ladungsfrist schnell verpasst. Uns ist das einmal passiert, die Sitzung musste wiederholt werden. Seitdem hat der Bauhofleiter einen Schlüssel zum Aushangkasten und weiß, welches Blatt wann hinein muss.`
				},
				{
					by: 'sandmoor/staff',
					text: `Die Bekanntmachung nehme ich auf, daran hatte niemand gedacht. Mit dem Nachbaramt sprechen wir im nächsten Monat über die Notfallhilfe. Die Kollegin hat ihren Urlaub inzwischen nachgeholt, zwei Wochen am Stück. Das wollte ich hier auch erzählen.`
				}
			]
		},
		{
			title: 'Standesamt teilen: Was bleibt im Ort, was nicht?',
			visibility: 'platform',
			daysAgo: 247,
			posts: [
				{
					by: 'grossenlohe/staff',
					text: `Unsere Standesbeamtin geht in zwei Jahren in den Ruhestand. Eine Nachfolge würde Lehrgang, Prüfung und laufende Fortbildung bedeuten, für etwa 25 Eheschließungen und 40 Sterbefälle im Jahr. Nun liegt ein Angebot auf dem Tisch, die Aufgabe an die Nachbarstadt zu geben. Im Ort heißt es: Dann kann man hier nicht mehr heiraten. Stimmt das?`
				},
				{
					by: 'marschhorn/staff',
					text: `Bei uns ist es umgekehrt, wir haben die Aufgabe von einer Nachbargemeinde übernommen. Geheiratet wird dort weiter, freitags im alten Pfarrhaus, unsere Kollegin fährt 14 Kilometer. Was nicht mehr im Ort ist, sind die Urkunden. Darüber haben sich mehr Leute beschwert als über alles andere, vor allem bei Sterbefällen.`
				},
				{
					by: 'kaltenfeld/staff',
					text: `Wir haben vor sechs Jahren abgegeben und würden es wieder tun. Ehrlicherweise mit einem Bedauern: Wenn jemand stirbt, kamen die Angehörigen früher zu uns, und wir kannten sie. Jetzt fahren sie 20 Minuten. Wir bieten an, die Unterlagen hier durchzusehen und gleich anzurufen. Das ist keine Zuständigkeit, aber es wird gern angenommen.`
				},
				{
					by: 'grossenlohe/leadership',
					text: `Was hat Sie das gekostet, und wer trägt die Raumkosten für die Trauungen im Ort? Unser Marktgemeinderat wird danach als Erstes fragen. Die Rechnung der Nachbarstadt lautet auf 3,10 Euro je Einwohner und Jahr.`
				},
				{
					by: 'marschhorn/staff',
					text: `Wir rechnen nach Fällen ab, nicht nach Einwohnern: 95 Euro je Beurkundung, Trauungen im Ort 60 Euro zusätzlich, den Raum stellt die Gemeinde. Bei Ihren Zahlen käme vermutlich weniger heraus als 3,10 Euro mal 5.100. Fragen Sie nach, worauf der Betrag beruht. Und bitte das Landesrecht prüfen, in Niedersachsen ist manches anders geregelt.`
				}
			]
		},
		{
			title: 'Vier-Augen-Prinzip mit zwei Paar Augen',
			visibility: 'platform',
			daysAgo: 195,
			posts: [
				{
					by: 'kaltenfeld/staff',
					text: `Wer anordnet, darf nicht auszahlen, und wer prüft, soll nicht selbst gebucht haben. Bei neun Leuten geht das, solange alle da sind. In den Ferien sind wir manchmal zu dritt, davon eine Auszubildende. Die Rechnungsprüfung hat uns zweimal ermahnt. Ich möchte es gern richtig machen, aber ich kann niemanden herbeizaubern.`
				},
				{
					by: 'elmtal/staff',
					text: `Wir haben feste Auszahlungstage, dienstags und freitags. An diesen Tagen müssen zwei Berechtigte im Haus sein, das steht im Urlaubsplan ganz oben. Dazwischen wird nichts ausgezahlt, außer es ist ein Notfall. Die Handwerker haben sich daran gewöhnt. Mahnungen gab es deswegen in einem Jahr keine.`
				},
				{
					by: 'sandmoor/staff',
					text: `Bei uns macht das Nachbaramt die Kasse, wir ordnen nur an. Das kostet 4.200 Euro im Jahr. Ich war anfangs dagegen, weil ich die Rechnungen lieber hier hätte. Inzwischen schlafe ich besser. Mit drei Leuten lässt sich das sonst nicht sauber trennen.`
				},
				{
					by: 'lindenhain/staff',
					text: `Aus der Rechnungsprüfung eines Landkreises: Uns ist ein kleiner Ort mit einer ehrlichen Notiz lieber als eine zweite Unterschrift, die niemand gelesen hat. Wenn es einmal nicht geht, schreiben Sie auf, warum, und lassen Sie es am nächsten möglichen Tag nachprüfen. Das soll die Ausnahme bleiben, aber es ist nachvollziehbar.`
				},
				{
					by: 'kaltenfeld/staff',
					text: `Das mit den Auszahlungstagen führen wir ein, und die Notiz für Ausnahmen gibt es jetzt als halbe Seite. Unsere eigene Prüfung hat beides gelesen und zugestimmt. Die Bürgermeisterin fragte, warum wir nicht früher gefragt haben. Ich glaube, wir dachten, nur bei uns sei es so.`
				}
			]
		},
		{
			title: 'Eine gemeinsame Datenschutzbeauftragte für fünf Verwaltungen',
			visibility: 'association',
			association: 'digitale-nachbarschaft',
			daysAgo: 166,
			posts: [
				{
					by: 'sandmoor/leadership',
					text: `Bei uns ist der Datenschutz bisher jemandem übertragen, der zugleich die Programme betreut. Das soll nicht sein, weil er sich damit selbst prüft. Eine eigene Stelle können wir nicht besetzen. Wäre eine gemeinsame Datenschutzbeauftragte im Verband denkbar, obwohl wir in drei Ländern liegen?`
				},
				{
					by: 'auental/data_protection',
					text: `Grundsätzlich ja, mehrere öffentliche Stellen dürfen sich eine Person teilen, wenn sie von allen gut erreichbar ist. Der Haken ist das Landesrecht: Die Aufsicht sitzt in drei Ländern, und die Landesgesetze unterscheiden sich. Ich könnte mir vorstellen, Elmtal, Marschhorn und Auental zuerst zusammenzuführen und Sandmoor mit einem festen Beratungstag im Monat zu begleiten.`
				},
				{
					by: 'elmtal/staff',
					text: `Wir haben gerechnet, was wir heute brauchen: etwa fünf Stunden in der Woche, in Wirklichkeit sind es zwei. Was fehlt, merken wir, wenn etwas schiefgeht, wie bei der falsch verschickten Liste. Uns wäre wichtig, dass jemand auch einmal herkommt und nicht nur schreibt.`
				},
				{
					by: 'falkenmoor/data_protection',
					text: `Als größere Stadt brauchen wir niemanden, geben aber gern Muster weiter: Verzeichnis, Auskunft, Aushang, Löschfristen. Rund 30 Blätter, Stand dieses Jahres. Bitte nicht ungeprüft übernehmen, unser Landesrecht ist ein anderes. Ich habe die Stellen gelb markiert, an denen es darauf ankommt.`
				},
				{
					by: 'marschhorn/leadership',
					text: `Marschhorn ist dabei. Vorschlag für die Verteilung der Kosten einer halben Stelle:

| Kommune | Anteil |
|---|---|
| Auental | 45 % |
| Marschhorn | 30 % |
| Elmtal | 20 % |
| Sandmoor (Beratung) | 5 % |

Die Gremien müssen noch zustimmen. Bei uns steht es in vier Wochen auf der Tagesordnung.`
				}
			]
		},
		{
			title: 'Der Kollege geht nach 38 Jahren, und fast alles steht in seinem Kopf',
			visibility: 'platform',
			daysAgo: 106,
			posts: [
				{
					by: 'elmtal/staff',
					text: `In sieben Monaten geht unser Kollege aus dem Bauamt. Er weiß, welche Leitung wo liegt, mit wem man bei welchem Hof vorher reden muss und warum der Graben 1994 verlegt wurde. Ein Handbuch will er nicht schreiben, er sagt: „Das liest doch keiner.“ Vermutlich hat er recht. Wie sichern Sie so etwas?`
				},
				{
					by: 'rautenberg/facilitator',
					text: `Bei uns hat es mit Spazierengehen geklappt. Jeden Mittwoch zwei Stunden, er erzählt, die Nachfolgerin fragt und trägt es abends auf einer Karte ein. 19 Gänge, danach war die Karte voll. Ein Handbuch wäre nie entstanden. Die Bedingung war, dass die Nachfolgerin schon da ist. Vier Monate Überschneidung haben uns rund 17.000 Euro gekostet.`
				},
				{
					by: 'grossenlohe/staff',
					text: `Vier Monate doppelt besetzt bekommen wir im Haushalt nicht durch. Wir haben es mit zehn Fragen gemacht: Was ruft dich jeden Monat mindestens einmal? Was ist nur einmal im Jahr, aber schlimm, wenn man es vergisst? Wen muss man kennen? Das ergab zwölf Seiten, handschriftlich. Nicht schön, aber es wird benutzt.`
				},
				{
					by: 'elmtal/staff',
					text: `Die zehn Fragen habe ich ihm vorgelegt. Auf „schlimm, wenn man es vergisst“ kamen sofort sechs Antworten, von denen ich vier noch nie gehört hatte. Zum Beispiel der Schieber am Mühlbach, der vor dem ersten Frost geöffnet werden muss. Wir machen jetzt beides, Fragen und Gänge, mit einer Kollegin aus dem Ordnungsamt, solange die Stelle nicht besetzt ist.`
				},
				{
					by: 'hohenried/staff',
					text: `Eine Erfahrung aus einer größeren Stadt, damit Sie nicht denken, das gebe es nur bei Ihnen: Wir haben 40 Seiten Handbuch, sauber gegliedert, und trotzdem rufen wir den früheren Kollegen etwa alle zwei Wochen an. Er freut sich meistens. Klären Sie vorher, ob er das möchte.`
				}
			]
		},
		{
			title: 'Öffnungszeiten kürzen: Wie sagt man es, und was wird besser?',
			visibility: 'public',
			daysAgo: 127,
			posts: [
				{
					by: 'kaltenfeld/leadership',
					text: `Wir haben an vier Tagen vormittags offen und am Dienstag bis 18 Uhr. Die Zählung über sechs Wochen zeigt: montags im Schnitt zwei Besuche, dienstags nachmittags 23. Wir überlegen, Montag und Donnerstag nur noch nach Vereinbarung zu öffnen und dafür dienstags bis 19 Uhr. Was sollten wir vorher bedenken?`
				},
				{
					by: 'buergernetz/partner',
					text: `Fragen Sie die zwei vom Montag. In einer anderen Gemeinde waren es zwei ältere Menschen, die mit dem einzigen Bus des Vormittags kamen. Für sie war der Montag der einzige mögliche Tag. Mit den übrigen Zeiten waren alle zufrieden. Manchmal genügt es, den Dienstag an den Fahrplan anzupassen.`
				},
				{
					by: 'kaltenfeld/councillor',
					text: `Mich erreichen dazu schon jetzt Anrufe, obwohl noch nichts beschlossen ist. Das Wort „kürzen“ macht Angst, weil in den letzten Jahren Bank, Laden und Arzt gegangen sind. Ich bin für die Änderung, wenn am Aushang steht, was dazukommt: der lange Dienstag und ein Rückruf noch am selben Tag.`
				},
				{
					by: 'grossenlohe/staff',
					text: `Wir haben vor einem Jahr umgestellt. Im ersten Monat gab es 14 Beschwerden, danach keine mehr. Der Gewinn liegt für uns in zwei ruhigen Vormittagen, an denen Bauanträge wirklich fertig werden. Ein Fehler war, dass wir die Klingel abgestellt haben. Wer vor der Tür steht, wird jetzt immer hereingelassen, egal welcher Tag ist.`
				},
				{
					by: 'kaltenfeld/leadership',
					text: `Danke. Wir haben die Montagsbesucher gefragt: Sechs von neun Personen können auch dienstags, drei nicht. Für diese drei gibt es Termine zu Hause oder am Montag nach Anruf. Auf dem Aushang steht: „Neu: dienstags bis 19 Uhr. Wer klingelt, dem wird geöffnet.“ So geht der Vorschlag nun in den Gemeinderat, als Erprobung für sechs Monate.`
				}
			]
		},
		{
			title: 'Fördermittel: Wer schreibt den Antrag, wenn niemand Zeit hat?',
			visibility: 'platform',
			daysAgo: 75,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `Im letzten Jahr haben wir drei Förderungen nicht beantragt, obwohl wir gepasst hätten. Zusammen rund 85.000 Euro. Der Grund war jedes Mal derselbe: 30 bis 40 Stunden für den Antrag, dazu ein Verwendungsnachweis, und niemand ist frei. Einmal haben wir ein Büro beauftragt, 4.800 Euro, und am Ende die Absage bekommen. Wie gehen Sie vor?`
				},
				{
					by: 'lindenhain/coordinator',
					text: `Im Landkreis gibt es seit zwei Jahren eine halbe Stelle, die nur Anträge der kleinen Gemeinden begleitet. Sie schreibt nicht, sie sortiert: Lohnt es sich, was fehlt, wer hat so etwas schon einmal eingereicht? Von 22 Anfragen wurden 13 Anträge und 10 Zusagen. Von neun Vorhaben hat sie abgeraten. Das sehe ich ebenso als Erfolg.`
				},
				{
					by: 'sandmoor/staff',
					text: `Wir stellen keine Anträge unter 20.000 Euro mehr. Der Nachweis für 3.500 Euro Sitzbänke hat uns 26 Stunden gekostet. Da hätten wir die Bänke günstiger selbst bezahlt. Der Gemeindevertretung haben wir die Rechnung gezeigt, sie hat es sofort verstanden.`
				},
				{
					by: 'elmtal/innovation',
					text: `Was uns hilft, ist eine Mappe mit Dingen, die jeder Antrag will: Einwohner, Haushaltslage, Lageplan, zwei Absätze über den Ort, Klimaziele, Beschlüsse. Einmal im Jahr erneuert, ein Tag Arbeit. Danach sind es noch 15 statt 35 Stunden. Die Gliederung liegt unter [beispiel.example/antragsmappe](https://beispiel.example/antragsmappe).`
				}
			]
		},
		{
			title: 'Alarm während der Sprechzeit: Feuerwehr und Rathaus zugleich',
			visibility: 'platform',
			daysAgo: 219,
			posts: [
				{
					by: 'grossenlohe/staff',
					text: `Bei uns sind vier von 22 Beschäftigten in der Freiwilligen Feuerwehr, dazu zwei vom Bauhof. Tagsüber hängt der Löschzug an ihnen. Wenn der Melder geht, steht das Bürgerbüro leer. Letzten Monat saß eine Frau 50 Minuten allein im Wartebereich. Niemand macht jemandem einen Vorwurf, aber schön ist es nicht. Wie regeln Sie das?`
				},
				{
					by: 'marschhorn/staff',
					text: `Bei uns steht ein Klappschild bereit: „Wir sind bei einem Einsatz. Bitte rufen Sie an oder nehmen Sie sich einen Kaffee, wir sind bald zurück.“ Mit Rufnummer einer Kollegin, die nicht in der Feuerwehr ist. Die Leute reagieren freundlich, manche bringen am nächsten Tag Kuchen. Seitdem gab es keine Beschwerde.`
				},
				{
					by: 'rautenberg/staff_council',
					text: `Bitte denken Sie auch an die Zeit danach. Nach einem schweren Unfall kam bei uns ein Kollege zwei Stunden später wieder an den Schalter, als sei nichts gewesen. Wir haben vereinbart, dass nach einem Einsatz niemand am selben Tag in den Publikumsverkehr muss. Das kostet im Jahr vielleicht fünf halbe Tage.`
				},
				{
					by: 'grossenlohe/leadership',
					text: `Beides übernehmen wir, das Schild und die Ruhe danach. Für das Telefon haben wir mit dem Bauamt vereinbart, dass die Zentrale nach viermaligem Läuten dorthin springt. Dort ist man nicht begeistert, aber einverstanden. Vorher schauen wir im Einsatzbuch nach, wie oft es wirklich vorkommt.`
				},
				{
					by: 'grossenlohe/staff',
					text: `Das Einsatzbuch sagt: im letzten halben Jahr neun Einsätze während der Sprechzeit, zusammen elf Stunden. Gestern kam der zehnte, das Bauamt hat sechs Anrufe angenommen. Eine Kollegin von dort meinte, sie wisse jetzt erst, was im Bürgerbüro alles gefragt wird. Damit hatte keiner gerechnet.`
				}
			]
		},
		{
			title: 'Sommer in Elmtal: Wer ist wann im Haus?',
			visibility: 'municipality',
			daysAgo: 61,
			closed: true,
			posts: [
				{
					by: 'elmtal/staff',
					text: `Im Plan für die Sommerferien fehlt in der zweiten und dritten Woche das Einwohnermeldeamt ganz. Beide Kolleginnen haben schulpflichtige Kinder. Ich möchte nicht, dass eine von beiden verzichten muss. Kann jemand anderes für vier Tage Ausweise annehmen? Die Einweisung dauert etwa drei Stunden.`
				},
				{
					by: 'elmtal/innovation',
					text: `Ich übernehme Dienstag und Mittwoch in der dritten Woche, wenn mir jemand vorher die Fingerabdrücke zeigt. Den Schlüsselschrank kenne ich noch von früher. Wichtig wäre, dass wir in diesen Wochen keine Termine im Netz freigeben, sondern nur Anrufe annehmen.`
				},
				{
					by: 'elmtal/leadership',
					text: `Danke für das Angebot. Wir machen es so: zweite Woche geschlossen mit Hinweis ab sofort, dritte Woche Dienstag und Mittwoch offen. Notfälle mit Reisedatum nimmt die Nachbargemeinde an, das ist abgesprochen. Künftig fragen wir die Ferienwünsche schon im November ab und nicht im April.`
				},
				{
					by: 'elmtal/staff',
					text: `Der Aushang hängt, die Ansage ist besprochen, die Einweisung ist am 3. um 13 Uhr. Beide Kolleginnen fahren. Von mir aus ist damit alles geklärt.`
				}
			]
		},
		{
			title: 'Resonanzrunde mit vier Leuten: Lohnt sich das?',
			visibility: 'platform',
			daysAgo: 22,
			posts: [
				{
					by: 'sandmoor/staff',
					text: `Wir würden gern eine Resonanzrunde machen, also in Ruhe darüber sprechen, wie es uns mit der Arbeit geht. Aber wir sind zu dritt, mit dem Gemeindearbeiter zu viert. Ohne Namen zu schreiben ist bei uns ein Witz, jeder erkennt jede Formulierung. Ist das Format für so wenige überhaupt gedacht?`
				},
				{
					by: 'auental/facilitator',
					text: `Anonym geht bei vier Leuten nicht, da haben Sie recht, und man sollte auch nicht so tun. Zwei Wege kenne ich: eine gemeinsame Runde mit anderen kleinen Verwaltungen, dann sind Sie zwölf oder fünfzehn. Oder ein offenes Gespräch am Tisch mit jemandem von außen, der nur die Zeit und die Fragen hält. Ich könnte für zwei Stunden kommen.`
				},
				{
					by: 'kaltenfeld/staff',
					text: `Wir waren bei einer gemeinsamen Runde mit drei Gemeinden dabei, vierzehn Leute. Es hat gutgetan zu lesen, dass andere dieselben Sorgen haben. Etwas fehlte mir trotzdem: Unser eigenes Thema, die Übergabe zwischen Bauamt und Kasse, ging darin unter. Vielleicht braucht es beides, im Wechsel.`
				},
				{
					by: 'elmtal/trusted_person',
					text: `Ein Gedanke zur Vorsicht: In einem Team von vier ist fast immer eine Person auch Vorgesetzte. Klären Sie vorher, ob sie dabei ist. Bei uns hat die Leitung beim ersten Mal verzichtet und beim zweiten Mal auf Wunsch der anderen teilgenommen. Diese Reihenfolge war richtig.`
				},
				{
					by: 'sandmoor/staff',
					text: `Wir nehmen das Angebot mit dem Tischgespräch gern an, zunächst ohne den Bürgermeister. Er fand das in Ordnung und hat nur gefragt, ob er danach Kuchen bringen darf. Für die gemeinsame Runde im Herbst melden wir uns auch an, mit allen vieren.`
				}
			]
		},
		{
			title: 'Gemeinsam einkaufen: Schulmöbel, Streusalz, Papier',
			visibility: 'association',
			association: 'lindenhainer-land',
			daysAgo: 158,
			posts: [
				{
					by: 'grossenlohe/staff',
					text: `Für 60 Schultische haben wir drei Angebote eingeholt, das hat neun Stunden gedauert. Der Preis lag bei 148 Euro je Tisch. Hohenried zahlt für dieselbe Art 112 Euro, weil dort 700 Stück bestellt werden. Können wir uns anhängen, und was müsste dafür geregelt sein?`
				},
				{
					by: 'hohenried/staff',
					text: `Gern, aber nicht nachträglich. Die Mengen aller Beteiligten müssen schon in der Ausschreibung stehen, sonst gibt es Ärger mit der Vergabestelle. Wir schreiben im Januar neu aus. Wenn Sie uns bis Mitte November sagen, was Sie brauchen, nehmen wir es auf. Geliefert und bezahlt wird je Gemeinde getrennt.`
				},
				{
					by: 'tannrode/staff',
					text: `Beim Streusalz haben wir das vor drei Jahren versucht. Billiger war es, aber geliefert wurde alles an einem Tag, und unser Silo fasst nur 40 Tonnen. Der Rest lag unter einer Plane und wurde hart. Bitte die Lieferung in Teilen vereinbaren. Und eine Bitte: Unser örtlicher Händler hat danach gefragt, warum er nicht mehr gefragt wird.`
				},
				{
					by: 'lindenhain/coordinator',
					text: `Ich sammle die Mengen. Zum örtlichen Händler: Wir teilen in Lose auf, damit auch kleinere Betriebe bieten können. Und wir gehen nur gemeinsam vor, wo der Abstand deutlich ist.

- [x] Schulmöbel, Meldung bis Mitte November
- [x] Papier, läuft schon
- [ ] Streusalz, erst nach Klärung der Lieferung
- [ ] Feuerwehrhelme, Wunsch aus Großenlohe`
				}
			]
		},
		{
			title: 'Ausbilden in der kleinen Verwaltung: allein zu klein, gemeinsam groß genug',
			visibility: 'public',
			daysAgo: 51,
			posts: [
				{
					by: 'marschhorn/leadership',
					text: `Wir würden gern ausbilden, haben aber nicht alle Stationen im Haus. Soziales und Bauordnung liegen beim Landkreis. Zuletzt gab es auf unsere Anzeige vier Bewerbungen, zwei davon haben abgesagt, als sie hörten, dass sie allein wären. Wir denken an eine gemeinsame Ausbildung mit zwei Nachbarn. Wer hat Erfahrung?`
				},
				{
					by: 'elmtal/staff',
					text: `Ich habe selbst so gelernt, vor fünf Jahren, in drei Gemeinden. Das Beste war die Abwechslung. Das Schwierigste war der Weg: Zwischen zwei Orten fährt morgens kein Bus, und mit 16 hatte ich keinen Führerschein. Am Ende hat mich eine Kollegin mitgenommen. Bitte regeln Sie das vorher und verlassen Sie sich nicht auf nette Leute.`
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Wir begleiten drei solcher Verbünde. Gut läuft es, wo eine einzige Person für die Auszubildenden zuständig bleibt, über alle Stationen hinweg, mit etwa drei Stunden in der Woche. Schlecht läuft es, wo bei jedem Wechsel eine neue Betreuung beginnt. Von 17 Auszubildenden sind 14 in einer der beteiligten Kommunen geblieben.`
				},
				{
					by: 'marschhorn/councillor',
					text: `Im Rat wurde gefragt, warum wir ausbilden, wenn die jungen Leute am Ende vielleicht im Nachbarort bleiben. Ich finde die Frage verständlich. Meine Antwort war: Ohne gemeinsame Ausbildung haben wir sicher niemanden, mit ihr haben wir eine gute Möglichkeit. Eine Zusage, wer wen übernimmt, sollte trotzdem vorher schriftlich vorliegen.`
				},
				{
					by: 'marschhorn/leadership',
					text: `Gestern saßen wir mit beiden Nachbarn zusammen. Wir möchten im nächsten Jahr mit zwei Plätzen in drei Gemeinden beginnen. Vorgesehen sind eine feste Ansprechperson, ein Zuschuss von 60 Euro im Monat für die Fahrt und ein gemeinsamer Tag alle zwei Wochen. Wer übernimmt, richtet sich nach dem Wunsch der Auszubildenden. Darüber haben wir am längsten gesprochen.`
				}
			]
		}
	]
};
