import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'zusammenarbeit-im-verband',
	title: 'Zusammenarbeit im Verband',
	purpose: 'Gemeinsam beschaffen, Personal teilen, Kosten fair verteilen: Erfahrungen mit interkommunaler Zusammenarbeit, auch mit der, die wieder endete.',
	stewards: ['lindenhain/coordinator', 'marschhorn/staff'],
	topics: [
		{
			title: 'Nach Einwohnern, nach Fällen, zu gleichen Teilen? Kostenschlüssel im Vergleich',
			visibility: 'platform',
			daysAgo: 276,
			pinned: true,
			posts: [
				{
					by: 'lindenhain/coordinator',
					text: `Über kaum etwas wird in Verbänden so lange verhandelt. Ich sammle hier Schlüssel, die tatsächlich angewendet werden:

| Schlüssel | passt, wenn | Streitpunkt |
| --- | --- | --- |
| Einwohner | der Nutzen mit der Größe wächst | die Großen zahlen fast alles |
| Fallzahl | gut zählbare Leistungen | Abrechnung kostet Zeit |
| gleiche Teile | feste Grundkosten | die Kleinen steigen aus |
| Sockel plus Fälle | gemischt | muss man erklären |

Bitte ergänzen Sie Ihren Schlüssel und wie lange er schon hält.`,
				},
				{
					by: 'auental/leadership',
					text: `Wir haben im vierten Jahr „30 Prozent Sockel, 70 Prozent Einwohner“. Davor war es die reine Einwohnerzahl, und die größte Kommune im Verband trug 66 Prozent. Das ging gut, bis dort der Haushalt eng wurde. Seit der Umstellung ist das Thema keines mehr. Wichtig war, die neue Rechnung ein Jahr lang nur nebenher mitlaufen zu lassen.`,
				},
				{
					by: 'sandmoor/leadership',
					text: `Aus Sicht einer sehr kleinen Gemeinde: Ein Sockel klingt nach wenig und ist für uns viel. Bei 900 Einwohnern sind 1.500 Euro im Jahr mehr als anderthalb Euro je Kopf, bei einer Stadt mit 60.000 Einwohnern nicht einmal drei Cent. Bitte rechnen Sie immer auch den Betrag je Einwohner mit aus, das hilft dem Gefühl für Fairness.`,
				},
				{
					by: 'hohenried/staff',
					text: `Wir rechnen die Vollstreckung nach Fällen ab, 42 Euro je Fall, quartalsweise. Die Abrechnung kostet etwa drei Stunden im Quartal. Der Nachteil: Eine Kommune hat angefangen, Fälle zurückzuhalten, um zu sparen. Dadurch stiegen die Kosten je Fall für alle anderen. Heute zahlen alle eine Mindestmenge.`,
				},
				{
					by: 'tannrode/staff',
					text: `Eine Frage an alle: Wie gehen Sie mit den Stunden um, die niemand aufschreibt, also Abstimmung, Fahrten, Protokolle? Bei uns liegt das meiste davon bei einer Kommune, und dort wächst der Unmut.`,
				},
				{
					by: 'lindenhain/coordinator',
					text: `Bei uns schreibt die geschäftsführende Kommune pauschal 6 Stunden je Woche an, alle tragen mit. Die Zahl ist geschätzt, aber sie steht in der Vereinbarung und wird alle zwei Jahre überprüft. Vorher war diese Arbeit unsichtbar, und unsichtbare Arbeit hält keinen Verband lange zusammen.`,
				},
			],
		},
		{
			title: 'Eine Datenschutzbeauftragte für fünf Kommunen: Wie viele Stunden sind ehrlich?',
			visibility: 'platform',
			daysAgo: 109,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `Wir teilen uns zu fünft eine Stelle für den Datenschutz, 39 Stunden, davon rechnerisch knapp acht je Kommune. In der Praxis waren es im letzten Quartal 14 bei der größten und zwei bei der kleinsten. Die kleinste beschwert sich nicht, weil sie gar nicht weiß, was sie fragen könnte. Wie verteilen Sie geteiltes Personal, damit die Leisen nicht leer ausgehen?`,
				},
				{
					by: 'elmtal/data_protection',
					text: `Ich bin so eine geteilte Person, wenn auch nur für drei Häuser. Mir hilft ein fester Anwesenheitstag in jedem Haus, einmal im Monat, ohne Tagesordnung. Beim ersten Mal kam niemand, beim vierten Mal standen Leute an. Am Telefon werden nur die Dinge gemeldet, die schon brennen.`,
				},
				{
					by: 'kaltenfeld/leadership',
					text: `Bei uns ist ein ähnliches Modell an den Fahrten gescheitert. Vier Häuser, bis zu 40 Minuten Weg, das waren im Jahr rund 130 Stunden im Auto. Die Kollegin hat nach 16 Monaten gekündigt, mit sehr freundlichen Worten. Wir hätten Fahrtzeit als Arbeitszeit einplanen und zwei Häuser abwechselnd digital betreuen müssen.`,
				},
				{
					by: 'lindenhain/staff_council',
					text: `Bitte vergessen Sie bei geteilten Stellen die einfachen Fragen nicht: Wer genehmigt Urlaub, wer beurteilt, welcher Personalrat ist zuständig, wessen Dienstvereinbarung zur Arbeitszeit gilt? Wir hatten einen Fall, in dem eine Kollegin drei verschiedene Kernzeiten einhalten sollte. Eine Seite Papier vor dem ersten Arbeitstag hätte genügt.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Das nehme ich so mit: fester Tag je Haus, Fahrtzeit eingerechnet, eine Seite mit den Zuständigkeiten. Damit bleiben je Kommune eher sechs als acht Stunden. Das werden wir dann auch so sagen müssen.`,
				},
			],
		},
		{
			title: 'Gemeinsame Ausschreibung für 140 Arbeitsplätze: Gespart haben wir, aber nicht dort, wo wir dachten',
			visibility: 'platform',
			daysAgo: 163,
			posts: [
				{
					by: 'tannrode/staff',
					text: `Zu viert haben wir Bildschirme, Rechner und Drucker ausgeschrieben. Der Stückpreis lag nur 6 Prozent unter dem, was wir allein bezahlt hätten. Gespart haben wir beim Verfahren: statt viermal 55 Stunden einmal 90. Und bei der Wartung, weil jetzt alle dieselben Geräte haben und ein Ersatzgerät für alle reicht.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Wir waren mit 18 Plätzen dabei. Für uns war es trotzdem mühsam: Das Leistungsverzeichnis hatte 74 Seiten, und ich habe vieles davon zum ersten Mal gelesen. Wunsch für das nächste Mal: eine Seite mit dem, was sich für jede einzelne Kommune ändert.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Aus einer großen Vergabestelle ein Hinweis: Bei gemeinsamer Beschaffung zählt der Auftragswert aller zusammen. Das hebt Sie unter Umständen über eine Schwelle, die jede für sich nie erreicht hätte, und dann gelten andere Fristen. Und bitte denken Sie an Lose, sonst kann der Händler vor Ort nicht mitbieten.`,
				},
				{
					by: 'tannrode/staff',
					text: `Die Lose waren bei uns der große Streit. Mit drei Losen hat am Ende ein Betrieb aus der Region den Druckerteil bekommen, dafür haben wir nun zwei Ansprechpartner bei Störungen. Im Rückblick war es richtig, auch wenn es im Alltag manchmal ein Telefonat mehr bedeutet.`,
				},
			],
		},
		{
			title: 'Wir sind ausgestiegen. Ein Bericht ohne Groll',
			visibility: 'platform',
			daysAgo: 214,
			posts: [
				{
					by: 'kaltenfeld/leadership',
					text: `Drei Jahre lang hatten wir mit zwei Nachbargemeinden ein gemeinsames Standesamt. Seit Jahresbeginn machen wir es wieder selbst. Gründe: Die Wege waren für Trauernde zu weit, unsere Kollegin war faktisch nur noch Vertretung, und die Ersparnis lag bei 3.100 Euro im Jahr, nicht bei den erhofften 12.000. Die anderen beiden arbeiten gut zusammen weiter.`,
				},
				{
					by: 'auental/staff',
					text: `Danke für den ruhigen Ton. Wie war die Kündigung geregelt? Bei uns steht in der Vereinbarung nur „im gegenseitigen Einvernehmen“, und ich ahne, dass das im Ernstfall nichts wert ist.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Zwölf Monate zum Jahresende, das war in Ordnung. Nicht geregelt war, wer die Akten zurückführt und wer die angeschaffte Software weiternutzen darf. Das hat uns acht Wochen und einen Anwaltsbrief gekostet. In jede Vereinbarung gehört aus unserer Sicht ein Absatz „Wenn wir auseinandergehen“, geschrieben, solange man sich mag.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Das kann ich aus der Aufsicht bestätigen. Von 26 Vereinbarungen, die ich in den letzten Jahren auf dem Tisch hatte, regelten 7 das Ende. Fehlende Punkte sind fast immer dieselben: Personal, Akten, Datenlöschung, laufende Verträge, Restbuchwerte.`,
				},
			],
		},
		{
			title: 'Umsatzsteuer bei Leistungen untereinander: Wer hat das sauber gelöst?',
			visibility: 'platform',
			daysAgo: 41,
			posts: [
				{
					by: 'grossenlohe/staff',
					text: `Wir erledigen für eine Nachbargemeinde die Lohnabrechnung, 9.800 Euro im Jahr. Die Kämmerei fragt jetzt, ob darauf künftig Umsatzsteuer fällig wird. Der eine Berater sagt ja, der andere „kommt darauf an“. Mit Steuer lohnt es sich für die Nachbarn nicht mehr. Wie gehen Sie damit um?`,
				},
				{
					by: 'tannrode/staff',
					text: `„Kommt darauf an“ ist leider richtig. Bei uns hing es daran, ob auch Private die Leistung anbieten könnten und auf welcher Grundlage wir arbeiten. Wir haben den alten Vertrag durch eine öffentlich-rechtliche Vereinbarung ersetzt und die Aufgabe übertragen, statt sie nur auszuführen. Das haben wir vorher vom Finanzamt verbindlich beantworten lassen. Dauer: fünf Monate.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Vorsicht mit dem Umkehrschluss: Eine öffentlich-rechtliche Vereinbarung allein schützt nicht. Wir hatten zwei fast gleiche Fälle mit verschiedenem Ergebnis. Legen Sie bitte eine Liste aller Leistungen an, die Sie für andere erbringen, auch der kleinen. Bei uns kamen 31 zusammen, erwartet hatten wir zehn.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Die Liste hatte ich nach einer Stunde bei 14 und war überrascht. Sogar der ausgeliehene Häcksler steht darauf. Ich danke Ihnen beiden, wir stellen die Anfrage beim Finanzamt und rechnen bis dahin die schlechtere Variante.`,
				},
			],
		},
		{
			title: 'Springerin zwischen drei Bürgerbüros: Was es braucht, damit es keine Strafe ist',
			visibility: 'platform',
			daysAgo: 58,
			posts: [
				{
					by: 'elmtal/change_manager',
					text: `Wir planen mit zwei Nachbarn eine gemeinsame Springerstelle für Urlaub und Krankheit. Auf die Ausschreibung kamen nur zwei Bewerbungen. Im Gespräch hieß es beide Male: „Da gehöre ich doch nirgends richtig hin.“ Wer hat Erfahrung, wie so eine Stelle gut wird?`,
				},
				{
					by: 'auental/staff',
					text: `Ich habe das zwei Jahre gemacht. Schlimm war nicht das Fahren, sondern dass in jedem Haus das Passwort, das Kürzel und der Kopierer anders waren. Der erste halbe Tag ging jedes Mal dafür drauf. Schön war, dass ich in drei Häusern gesehen habe, wie verschieden man dasselbe machen kann. Darüber hat mich leider nie jemand befragt.`,
				},
				{
					by: 'hohenried/staff',
					text: `Unsere Springerin hat ein eigenes Stammhaus, einen festen Schreibtisch und eine Entgeltgruppe mehr. Dazu bekommt sie in jedem Haus eine Patin. Seitdem bleibt die Stelle besetzt. Die Mehrkosten von etwa 4.200 Euro im Jahr tragen alle drei zu gleichen Teilen.`,
				},
				{
					by: 'elmtal/staff_council',
					text: `Wir haben als Bedingung genannt: Einsatzplan mindestens vier Wochen vorher, höchstens zwei Häuser in einer Woche, kurzfristige Einsätze nur mit Zustimmung. Die Leitung fand das zunächst zu eng, weil Krankheit nicht vier Wochen vorher bekannt ist. Jetzt gibt es zwei Tage in der Woche, die bewusst frei verplant werden. Das scheint zu gehen.`,
				},
				{
					by: 'elmtal/change_manager',
					text: `Danke, wir schreiben die Stelle neu aus: Stammhaus, Patin, eine Entgeltgruppe höher, zwei bewegliche Tage. Und einmal im Quartal eine Stunde mit den drei Leitungen, in der sie erzählt, was sie gesehen hat. Das war die beste Idee in diesem Gespräch.`,
				},
			],
		},
		{
			title: 'Kleine Kommune, große Runde: Wie kommen wir zu Wort?',
			visibility: 'platform',
			daysAgo: 22,
			posts: [
				{
					by: 'sandmoor/staff',
					text: `Ich vertrete unsere Gemeinde in drei Arbeitskreisen, neben allem anderen. In den Sitzungen reden vor allem die, die jemanden nur für dieses Thema haben. Ich verstehe oft erst am nächsten Tag, was beschlossen wurde. Das ist kein Vorwurf, aber ich wüsste gern, ob es anderen ähnlich geht.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `> Ich verstehe oft erst am nächsten Tag, was beschlossen wurde.

Ja, genauso. Ich habe mir angewöhnt, vor der Abstimmung zu fragen: „Was heißt das für ein Haus mit zwanzig Leuten?“ Beim ersten Mal war es mir unangenehm. Inzwischen fragt es die Sitzungsleitung von selbst.`,
				},
				{
					by: 'falkenmoor/facilitator',
					text: `Ich moderiere solche Runden und bekenne mich schuldig. Seit einem Jahr halten wir es so: Unterlagen sieben Tage vorher, höchstens zwei Seiten. Die erste Wortrunde beginnt bei der kleinsten Kommune. Beschlüsse gelten erst nach fünf Tagen, wer bis dahin widerspricht, bringt das Thema zurück. Widersprochen wurde dreimal, und dreimal war es berechtigt.`,
				},
				{
					by: 'steinwerder/leadership',
					text: `Aus der größten Stadt im Kreis der Beteiligten: Uns fällt das gar nicht auf, wenn es niemand sagt. Bitte sagen Sie es. Eine Grenze sehe ich bei Fristen, die von außen kommen. Da können wir nicht jedes Mal fünf Tage warten. Aber das sind vielleicht zwei von zehn Beschlüssen.`,
				},
			],
		},
		{
			title: 'Gemeinsame Wissensbasis für die Telefonassistenz: Wer pflegt, wer gibt frei?',
			visibility: 'association',
			association: 'digitale-nachbarschaft',
			daysAgo: 88,
			posts: [
				{
					by: 'auental/coordinator',
					text: `Von unseren 190 Antworten sind nach meiner Durchsicht 120 in allen fünf Kommunen gleich, 45 unterscheiden sich in einer Zahl oder Adresse, 25 sind ganz eigen. Vorschlag: Die 120 pflegen wir reihum, je Kommune 24. Die 45 bekommen Platzhalter. Die 25 bleiben zu Hause. Wer widerspricht?`,
				},
				{
					by: 'sandmoor/staff',
					text: `Ich widerspreche vorsichtig. 24 Antworten reihum sind für uns so viele wie für Falkenmoor, dort gibt es aber eine Onlineredaktion. Könnten wir acht übernehmen und dafür das Gegenlesen auf Verständlichkeit? Das kann ich gut, und es kostet mich keine Fachrecherche.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Gern, wir nehmen 40. Gegenlesen ist das, was bei uns immer liegen bleibt. Bedingung von unserer Seite: Jede Antwort braucht eine Quelle und ein Datum, sonst geben wir sie nicht frei. Wir sitzen in drei verschiedenen Ländern, und manche Fristen sind nicht dieselben. Da reicht „ist überall gleich“ nicht.`,
				},
				{
					by: 'elmtal/staff',
					text: `Damit sind es dann eher 100 gemeinsame und 65 mit Platzhalter, würde ich schätzen. Auch Gebühren sehen nur auf den ersten Blick gleich aus. Ich gehe die Liste bis Ende der Woche durch und markiere alles, was am Landesrecht hängt.`,
				},
			],
		},
		{
			title: 'Abfallkalender, Gebühren, Servicezeiten: gemeinsame Datenpflege im Verband',
			visibility: 'association',
			association: 'lindenhainer-land',
			daysAgo: 136,
			posts: [
				{
					by: 'lindenhain/coordinator',
					text: `Wir pflegen heute an vier Stellen dieselben Angaben und haben bei einer Stichprobe 17 Widersprüche gefunden, etwa drei verschiedene Öffnungszeiten für dasselbe Haus. Ziel: Jede Angabe hat genau eine Heimat, alle anderen verweisen darauf. Könnten Sie bis zur nächsten Runde je eine zuständige Person nennen?`,
				},
				{
					by: 'tannrode/staff',
					text: `Genannt, ich bin es selbst. Eine Bitte: Wer etwas ändert, sollte nicht warten müssen, bis ein anderes Haus freigibt. Wir hatten das bei den Badöffnungszeiten, drei Wochen für eine Zeile. Lieber sofort ändern und die anderen benachrichtigen.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Ich bin im Urlaub und bei Krankheit kaum zu ersetzen, wir sind für dieses Thema zu zweit, und die andere arbeitet halbtags. Könnte die Koordination im Notfall für uns ändern? Dann würde ich ruhiger zusagen.`,
				},
				{
					by: 'lindenhain/coordinator',
					text: `Ja, mit einer schriftlichen Vertretungsregelung und einer Notiz, wer wann was geändert hat. Das gilt dann für alle vier. Sofort ändern statt Freigabe: Dafür sehe ich in der Runde eine Mehrheit, Gebühren ausgenommen. Ich schreibe einen Entwurf von höchstens zwei Seiten.`,
				},
				{
					by: 'hohenried/staff',
					text: `Einverstanden. Wir bringen noch die Frage mit, wer die Rückmeldungen der Leute beantwortet, wenn eine Angabe falsch war. Bisher landen sie bei uns, auch wenn sie andere Häuser betreffen, ungefähr zehn im Monat.`,
				},
			],
		},
		{
			title: 'Textwerkstatt reihum: Aufwand und Termine für das nächste Halbjahr',
			visibility: 'association',
			association: 'verstaendliche-verwaltung',
			daysAgo: 9,
			posts: [
				{
					by: 'steinwerder/coordinator',
					text: `Sechs Werkstätten haben wir hinter uns, 34 überarbeitete Vorlagen liegen vor. Aufwand je Termin: etwa 5 Stunden Vorbereitung, 3 Stunden Treffen, 4 Stunden Nacharbeit. Die Nacharbeit lag bisher immer bei uns, das möchten wir abgeben.

- [x] Auental: Wohngeld, erster Termin
- [x] Hohenried: Gewerbeanmeldung
- [ ] Rautenberg: Hundesteuer
- [ ] Kaltenfeld: offen
- [ ] Lindenhain: Kfz-Zulassung`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Wir nehmen „Friedhofsgebühren“, wenn das allen nützt. Die Nacharbeit schaffe ich, wenn der Termin nicht in die Zeit des Jahresabschlusses fällt. Einen Raum für zwölf Leute haben wir, Kaffee auch, nur die Verbindung ist zu schwach für Zugeschaltete.`,
				},
				{
					by: 'auental/facilitator',
					text: `Dann machen wir Kaltenfeld als reines Treffen vor Ort, das tut der Runde ohnehin gut. Ich übernehme die Moderation und fahre gern hin. Für die Nacharbeit schlage ich vor, dass die gastgebende Kommune die Texte fertigstellt und die vorige sie gegenliest. So bleibt es nie an einer Stelle hängen.`,
				},
				{
					by: 'steinwerder/coordinator',
					text: `So halten wir es. Ich stelle die Terminliste bis Freitag ein, mit Platz für Änderungen. Die 34 fertigen Vorlagen bekommen dort auch gleich ein Prüfdatum, damit sie nicht veralten, ohne dass es jemand merkt.`,
				},
			],
		},
		{
			title: 'Was haben die Menschen davon, wenn Rathäuser zusammenarbeiten?',
			visibility: 'public',
			daysAgo: 195,
			posts: [
				{
					by: 'lindenhain/coordinator',
					text: `Wenn wir über Zusammenarbeit schreiben, geht es meist um Stellen, Kosten und Verträge. Was Bürgerinnen und Bürger davon merken, steht selten dabei. Ich habe das Bürgernetz Auenland und die Hochschule Nordtal eingeladen, hier mitzureden, und gebe zuerst dem Bürgernetz das Wort.`,
				},
				{
					by: 'buergernetz/partner',
					text: `In unseren Gesprächen hören wir zweierlei: „Gut, dass die sich absprechen“ und „Bald gibt es hier gar nichts mehr“. Zusammenarbeit wird oft als Rückzug erlebt, weil am Ende ein Schild am Eingang hängt: „zuständig ist jetzt …“. Wir wünschen uns, dass bei jedem Vorhaben ein Satz dasteht, was für die Menschen vor Ort besser wird und was schlechter.`,
				},
				{
					by: 'lindenhain/leadership',
					text: `Dieser Satz fehlt tatsächlich in den meisten Vorlagen. Ein Versuch für unsere gemeinsame Wohngeldstelle: Besser wird, dass die Bearbeitung von elf auf sechs Wochen gesunken ist und immer jemand da ist. Schlechter wird, dass in zwei Rathäusern keine Fachberatung mehr sitzt. Deshalb gibt es dort jetzt alle 14 Tage eine Sprechstunde. Genutzt wird sie von vier bis sieben Menschen.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `In einer Auswertung von 23 Kooperationen fanden wir Einsparungen im Mittel erst ab dem dritten Jahr, und nicht in allen Fällen. Verlässlicher war ein anderer Effekt: weniger Ausfall bei Krankheit. Für die Bürgerinnen und Bürger ist das oft der größere Gewinn, nur steht er selten in der Begründung. Zum Nachlesen: https://beispiel.example/nordtal/kooperationen`,
				},
				{
					by: 'tannrode/councillor',
					text: `Als Mitglied eines Stadtrats beschäftigt mich noch etwas: Bei gemeinsamen Einrichtungen erfahren wir wenig. Der Wirtschaftsplan kommt einmal im Jahr, ändern lässt er sich kaum. Ich bin für Zusammenarbeit, aber sie darf nicht dazu führen, dass niemand mehr gefragt werden kann. Ein jährlicher offener Bericht mit Aussprache wäre ein Anfang.`,
				},
			],
		},
		{
			title: 'Gemeinsamer Ferienpass über fünf Orte: Wie ein kleines Vorhaben gelungen ist',
			visibility: 'public',
			daysAgo: 48,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `Nicht alles muss groß sein. Fünf Kommunen, ein Ferienpass: 64 Angebote statt zuvor je 9 bis 20, 412 Kinder, 23 davon mit Begleitung wegen einer Behinderung. Kosten zusammen 18.700 Euro, etwa so viel wie vorher einzeln. Der größte Gewinn: Kinder aus dem kleinsten Ort konnten zum ersten Mal schwimmen lernen, weil zwei Plätze je Kurs für die Nachbarn frei gehalten wurden.`,
				},
				{
					by: 'sandmoor/councillor',
					text: `Bei uns im Ort sprach man wochenlang darüber. Neun Kinder sind mitgefahren, für 900 Einwohner ist das viel. Schwierig war die Fahrt, am Ende haben Eltern sich abgewechselt. Das ging gut, aber es hing an drei Familien. Könnte im nächsten Jahr ein Bus eingeplant werden?`,
				},
				{
					by: 'auental/staff',
					text: `Ein Angebot liegt bei 2.900 Euro für sechs Fahrtage. Wir würden es über den Sockel im Verband verteilen und die Elternfahrten trotzdem weiter ermöglichen, mit klarer Versicherung. Das war in diesem Jahr nämlich nicht geregelt, und wir hatten Glück.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Wir können Begleitpersonen für die Busfahrten stellen, vier Ehrenamtliche haben schon zugesagt. Eine Anregung aus den Rückmeldungen: Die Anmeldung ging nur über das Internet. Elf Familien haben wir beim Ausfüllen geholfen. Ein Zettel in der Schule hätte sie auch erreicht.`,
				},
			],
		},
		{
			title: 'Sollen wir der gemeinsamen Personalabrechnung beitreten? Meinungen aus dem Haus',
			visibility: 'municipality',
			daysAgo: 68,
			posts: [
				{
					by: 'rautenberg/leadership',
					text: `Eine Nachbarstadt bietet an, unsere Gehaltsabrechnung mit zu erledigen: 236 Beschäftigte, 16,50 Euro je Fall und Monat. Heute machen das bei uns anderthalb Stellen, eine davon wird in zwei Jahren frei. Bevor ich dem Rat etwas vorschlage, möchte ich hören, was Sie davon halten, gerade wenn Sie dagegen sind.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Ich arbeite dort. Gerechnet wird mit der Abrechnung, aber die Hälfte meiner Zeit sind Gespräche: Elternzeit, Altersteilzeit, eine verlorene Bescheinigung. Das steht in keinem Fallpreis. Wenn diese Gespräche künftig am Telefon mit einer fremden Stelle stattfinden, sollten die Leute das vorher wissen.`,
				},
				{
					by: 'rautenberg/staff_council',
					text: `Wir erwarten drei Antworten, bevor wir uns äußern: Was wird aus den anderthalb Stellen, schriftlich? Wer sieht künftig Krankheitszeiten und Pfändungen? Und wie kommen wir zurück, wenn der Preis nach zwei Jahren steigt? Grundsätzlich verschließen wir uns nicht, denn eine Vertretung im Urlaub gibt es heute auch nicht.`,
				},
				{
					by: 'rautenberg/leadership',
					text: `Danke, das ändert meinen Vorschlag. Ich rechne neu, mit einer halben Stelle für Beratung, die im Haus bleibt. Dann liegt die Ersparnis bei ungefähr 11.000 Euro im Jahr statt bei 38.000. Die Antworten an den Personalrat kommen schriftlich, vorher geht nichts in den Ausschuss.`,
				},
			],
		},
	],
};
