import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'fachkraefte-und-lernen',
	title: 'Fachkräfte und Lernen',
	purpose: 'Menschen gewinnen, gut ankommen lassen und voneinander lernen, auch wenn Stellen offen bleiben und die Zeit knapp ist.',
	stewards: ['hohenried/staff', 'falkenmoor/change_manager'],
	topics: [
		{
			title: 'Die ersten vier Wochen: Was neuen Kolleginnen und Kollegen wirklich hilft',
			visibility: 'platform',
			daysAgo: 318,
			pinned: true,
			posts: [
				{
					by: 'hohenried/staff',
					text: `Bei uns haben im letzten Jahr fünf von 21 neuen Beschäftigten in der Probezeit wieder gekündigt. In den Gesprächen fiel kein einziges Mal das Gehalt. Genannt wurden: am ersten Tag kein Zugang, niemand zuständig, mittags allein.

Was machen Sie in den ersten vier Wochen, das sich bewährt hat?`,
				},
				{
					by: 'auental/staff',
					text: `Ich habe selbst vor acht Monaten angefangen. Am meisten half mir ein Blatt mit der Frage „Wen frage ich wozu?“, zwölf Namen mit Telefon, von meiner Vorgängerin handschriftlich ergänzt. Die Begrüßungsmappe mit 60 Seiten habe ich dagegen nie ganz gelesen.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Wir arbeiten mit einer kurzen Liste, die das Team ausfüllt und nicht die Personalstelle:

- [x] Zugänge sind drei Tage vorher beantragt
- [x] Jemand holt die Person am Eingang ab
- [x] Mittagessen in der ersten Woche ist verabredet
- [ ] Gespräch am Ende von Woche zwei
- [ ] Gespräch am Ende von Woche vier

Die beiden Gespräche fallen am häufigsten aus.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Bei neun Leuten ist das alles persönlich. Unser Problem ist ein anderes: Es gibt niemanden, der das Fachliche zeigen kann, weil die Vorgängerin schon weg ist. Unsere neue Kollegin im Meldewesen durfte drei Wochen in der Nachbargemeinde mitarbeiten. Das war besser als jeder Lehrgang.`,
				},
				{
					by: 'hohenried/staff',
					text: `Das Mitarbeiten beim Nachbarn finde ich stark, wie haben Sie das mit der Schweigepflicht gelöst? Wir haben inzwischen das Gespräch in Woche zwei fest eingestellt, 30 Minuten, durch die Führungskraft, die Einladung kommt am ersten Tag.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Mit einer Abordnung für drei Wochen, eine Seite, beide Leitungen haben unterschrieben. Verpflichtung auf die Vertraulichkeit wie bei eigenen Beschäftigten. Der Personalrat der Nachbarn wollte nur wissen, ob dort dafür jemand Mehrarbeit leistet. Die Antwort war ja, deshalb haben wir Stunden zurückgegeben.`,
				},
			],
		},
		{
			title: 'Wissen sichern, bevor jemand in den Ruhestand geht',
			visibility: 'platform',
			daysAgo: 287,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `In den nächsten sechs Jahren gehen bei uns 19 von 60 Beschäftigten. Den ersten Abschied ist uns misslungen: 34 Jahre Friedhofswesen, Übergabe an zwei Nachmittagen. Danach stellte sich heraus, dass die Lage von 200 alten Gräbern nur im Kopf war.

Wie fangen Sie früher an, ohne dass sich jemand abgeschoben fühlt?`,
				},
				{
					by: 'falkenmoor/change_manager',
					text: `Wir laden 18 Monate vorher zu einem Gespräch ein und nennen es nicht Wissenstransfer. Die Frage lautet: Was sollte hier nach Ihnen nicht verloren gehen? Die meisten erzählen gern. Danach entscheiden sie selbst, in welcher Form: gemeinsam durch die Akten gehen, eine Liste, ein Rundgang. Aufnahmen in Ton oder Bild machen wir nicht.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Was bei uns nicht funktioniert hat, ist das Ausfüllen von Formularen. Acht Seiten „Wissenslandkarte“, alle leer oder mit „siehe Akte“. Funktioniert hat, die Nachfolge vier Monate früher einzustellen. Das kostet rund 18.000 Euro, und die Kämmerei war dagegen. Nach dem zweiten missglückten Wechsel war sie dafür.`,
				},
				{
					by: 'sandmoor/staff',
					text: `Doppelt besetzen können wir nicht, das wäre ein Drittel unseres Personals. Wir haben stattdessen einen Jahreskalender angelegt: Was geschieht in welcher Woche, wer ruft an, wo liegt es. Jede Woche ergänzen wir, was gerade dran ist. Nach einem Jahr ist er vollständig, und es waren nie mehr als zehn Minuten.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Der Jahreskalender ist die erste Idee, bei der im Team niemand gestöhnt hat. Wir fangen im Friedhofswesen an, denn dort fehlt er am meisten. Den früheren Kollegen durften wir übrigens anrufen. Er ist mit uns einen Vormittag über den Friedhof gegangen und hat sich sichtlich gefreut.`,
				},
			],
		},
		{
			title: 'Quereinstieg ins Bürgerbüro: Erfahrungen nach einem Jahr',
			visibility: 'platform',
			daysAgo: 252,
			posts: [
				{
					by: 'tannrode/staff',
					text: `Auf die letzte Ausschreibung für das Bürgerbüro kam eine Bewerbung mit Verwaltungsausbildung und 23 ohne. Wir haben zwei Personen aus dem Einzelhandel und aus einer Hotelrezeption eingestellt. Nach einem Jahr: im Umgang mit Menschen hervorragend, im Melderecht jetzt sicher, beim Gebührenbescheid noch nicht.`,
				},
				{
					by: 'hohenried/staff',
					text: `Haben Sie die Eingruppierung ohne Streit hinbekommen? Bei uns war das der schwierigste Teil. Zwei langjährige Kolleginnen sagten, sie hätten drei Jahre gelernt, und nun bekomme jemand ohne Ausbildung dasselbe. Ich konnte sie verstehen.`,
				},
				{
					by: 'tannrode/staff',
					text: `Ohne Streit nicht. Der Einstieg liegt eine Gruppe niedriger, nach dem Grundlehrgang wird angeglichen. Der Personalrat hat darauf bestanden, dass die Zeit für den Lehrgang Arbeitszeit ist und dass die Kolleginnen, die anleiten, dafür drei Stunden in der Woche entlastet werden. Das war richtig.`,
				},
				{
					by: 'elmtal/leadership',
					text: `Wir haben es einmal versucht, und es ging schief. Nicht wegen der Person, sondern weil wir sie sofort allein an den Schalter gesetzt haben. Nach sieben Wochen war sie weg. Zu zweit im Bürgerbüro ist Anleiten neben dem Betrieb kaum möglich. Ohne die drei Stunden Entlastung würde ich es nicht noch einmal tun.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Ergänzung aus einer großen Stadt: Wir bilden Gruppen von sechs Quereinsteigenden, die gemeinsam beginnen. Das geht bei Ihnen allein nicht, aber vielleicht im Verbund. Der Zusammenhalt in der Gruppe hat mehr Abbrüche verhindert als jede Schulung.`,
				},
			],
		},
		{
			title: 'Zwei Stunden Lernzeit im Monat: Wird sie genutzt?',
			visibility: 'platform',
			daysAgo: 214,
			posts: [
				{
					by: 'falkenmoor/staff_council',
					text: `Seit einem Jahr haben bei uns alle Beschäftigten zwei Stunden Lernzeit im Monat, vereinbart in einer Dienstvereinbarung. Ob jemand sie nutzt, wird nicht erfasst, das war unsere Bedingung. In einer anonymen Umfrage mit 190 Antworten sagten 38 Prozent: regelmäßig. 45 Prozent: fast nie, weil keine Zeit ist.

Was hat bei Ihnen geholfen?`,
				},
				{
					by: 'auental/change_manager',
					text: `Eine feste Stunde am selben Tag für alle. Bei uns mittwochs von 8 bis 9 Uhr, das Rathaus öffnet dann um 9 Uhr. Es gab drei Beschwerden aus der Bürgerschaft, danach keine mehr. Wer nicht lernt, arbeitet etwas auf, auch das ist in Ordnung.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Ich gehöre zu denen, die es fast nie schaffen. In der Kasse gibt es keinen guten Zeitpunkt. Und ehrlich gesagt: Wenn ich zwei Stunden lerne, liegt danach derselbe Stapel da. Es müsste jemand sagen, was ich dafür liegen lassen darf.`,
				},
				{
					by: 'falkenmoor/leadership',
					text: `Der letzte Satz trifft es. Wir haben die Zeit gegeben und die Arbeit gelassen. Im nächsten Halbjahr probieren zwei Fachbereiche etwas anderes: Zu Beginn jedes Monats benennt die Leitung eine Aufgabe, die für die Lernzeit ausfällt, zum Beispiel eine Statistik, die niemand abruft.`,
				},
				{
					by: 'hohenried/staff',
					text: `Bei uns lernt man am meisten zu zweit. Wir verabreden uns zu einer Stunde am Platz der anderen Person. Das fällt seltener aus als ein Termin mit sich selbst.`,
				},
			],
		},
		{
			title: 'Stellenausschreibung neu geschrieben: vorher 2, nachher 14 Bewerbungen',
			visibility: 'platform',
			daysAgo: 178,
			posts: [
				{
					by: 'grossenlohe/staff',
					text: `Unsere Ausschreibung für die Bauverwaltung begann mit dem Satz „Der Markt sucht zum nächstmöglichen Zeitpunkt eine/n …“ und hatte zwei Seiten Anforderungen. Es kamen zwei Bewerbungen. Beim zweiten Mal stand oben, was man an einem normalen Dienstag tut, was schwierig ist und mit wem man arbeitet. Es kamen 14, davon fünf passende.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Schön. Ich würde vorsichtig sein, das allein auf den Text zu schieben. Haben Sie auch an der Befristung oder an der Teilzeit etwas geändert? Bei uns war der Sprung am größten, als wir „auch in Teilzeit ab 20 Stunden“ geschrieben und es ernst gemeint haben.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Stimmt, der Hinweis auf Teilzeit kam neu dazu. Zwei der fünf haben sich deshalb beworben. Der ehrliche Absatz zu den Schwierigkeiten wurde aber in drei Gesprächen von selbst angesprochen. Eine Bewerberin sagte, sie habe so etwas noch nie gelesen.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Mich interessiert, wie Ihre Leitung auf „was schwierig ist“ reagiert hat. Bei uns wurde der Satz „Im Frühjahr ist es zu viel auf einmal“ gestrichen mit der Begründung, das schrecke ab.`,
				},
				{
					by: 'grossenlohe/leadership',
					text: `Ich habe kurz geschluckt und dann unterschrieben. Wer wegen dieses Satzes nicht kommt, geht sonst nach dem ersten Frühjahr wieder. Das haben wir zweimal erlebt, und jede neue Besetzung kostet uns ein gutes halbes Jahr.`,
				},
			],
		},
		{
			title: 'Lernpfade: Was passt davon in ein kleines Rathaus?',
			visibility: 'platform',
			daysAgo: 139,
			posts: [
				{
					by: 'kaltenfeld/staff',
					text: `Die Lernpfade hier sind gut gemacht, aber viele gehen von Rollen aus, die es bei uns nicht gibt. Ich bin Standesamt, Wahlen, Kita-Beiträge und Internetseite. Welchen Pfad soll ich nehmen? Vier mal sechs Stunden sind nicht drin. Haben andere kleine Gemeinden etwas zusammengestellt?`,
				},
				{
					by: 'elmtal/staff',
					text: `Wir haben uns aus drei Pfaden je ein Stück genommen: verständlich schreiben, Ablauf auf einer Seite beschreiben, schwierige Gespräche. Zusammen fünf Stunden, verteilt über ein Vierteljahr. Danach haben wir gemerkt, dass das Üben am eigenen Fall mehr bringt als das Ansehen.`,
				},
				{
					by: 'falkenmoor/change_manager',
					text: `Danke für den Hinweis, das ist eine echte Lücke. Ich versuche einen Pfad „Vieles zugleich“ für Menschen mit mehreren Aufgabengebieten. Vorschlag für den Zuschnitt:

1. Jahreskalender anlegen (30 Minuten)
2. Einen Ablauf so aufschreiben, dass jemand vertreten kann (60 Minuten)
3. Einen Brief überarbeiten (45 Minuten)
4. Grenzen setzen und Hilfe holen (45 Minuten)

Was fehlt?`,
				},
				{
					by: 'sandmoor/staff',
					text: `Punkt 4 bitte nach vorn. Wenn man allein im Büro ist, ist das Schwierigste, nicht alles selbst können zu wollen. Und bitte so, dass man jederzeit unterbrechen kann. Bei mir klingelt nach acht Minuten jemand wegen der gelben Säcke.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Drei Stunden, unterbrechbar, mit eigenem Fall, das würde ich machen. Ich stelle gern unsere Kita-Beiträge als Beispiel zur Verfügung, ohne Namen. Der Brief dazu hat es wirklich nötig.`,
				},
			],
		},
		{
			title: 'Ein Jahr unbesetzt: Was lassen wir weg?',
			visibility: 'platform',
			daysAgo: 66,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `Unsere zweite Stelle in der Bauverwaltung ist seit 13 Monaten offen. Die Arbeit ist aber vollständig noch da. Ich mache Überstunden, bin bei 140 und habe inzwischen Fehler im Bescheid. Ich möchte nicht klagen, sondern fragen: Hat bei Ihnen einmal jemand schriftlich festgelegt, was liegen bleiben darf?`,
				},
				{
					by: 'tannrode/staff',
					text: `Ja, nach langem Ringen. Auf einer Seite, von der Bürgermeisterin unterschrieben, drei Spalten:

| Muss | Kann warten | Entfällt |
|---|---|---|
| Fristsachen, Gefahren | Stellungnahmen ohne Frist | interne Statistik |
| Zahlungen | Auskünfte zu Altakten | Protokoll der Dienstrunde |

Das war keine Entlastung über Nacht, aber ich konnte am Telefon darauf verweisen.`,
				},
				{
					by: 'auental/trusted_person',
					text: `140 Überstunden und Fehler sind ein Zeichen, das Sie ernst nehmen dürfen. Eine schriftliche Überlastungsanzeige ist kein Angriff auf die Leitung, sie schützt beide Seiten. Wenn Sie vorher mit jemandem sprechen möchten, der nichts weitergibt: Dafür gibt es in jeder Kommune hier eine Vertrauensperson.`,
				},
				{
					by: 'marschhorn/leadership',
					text: `Ich lese das hier und weiß, um welche Stelle es geht. Es ist richtig, dass es hier steht. Wir setzen uns in dieser Woche zusammen und füllen die drei Spalten aus. Die Stellungnahmen ohne Frist nehme ich sofort heraus.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Nach vier Wochen: Die Seite hängt, zwei Punkte sind entfallen, die Nachbargemeinde übernimmt befristet die Hausnummern. Es ist immer noch viel. Aber ich war in der vergangenen Woche zweimal pünktlich zu Hause.`,
				},
			],
		},
		{
			title: 'Gegenseitige Vertretung im Standesamt',
			visibility: 'association',
			association: 'digitale-nachbarschaft',
			daysAgo: 192,
			posts: [
				{
					by: 'elmtal/staff',
					text: `Unsere einzige Standesbeamtin fällt nach einer Operation zehn Wochen aus. Die Vertretung hat die Bestellung, war aber seit zwei Jahren nicht mehr auf einer Fortbildung. Könnten wir uns in der Nachbarschaft dauerhaft gegenseitig vertreten, statt jedes Mal zu telefonieren?`,
				},
				{
					by: 'auental/staff',
					text: `Grundsätzlich gern. Zwei unserer drei Standesbeamtinnen wären bereit, je einen Vormittag in der Woche. Zu klären sind die Bestellung für den anderen Bezirk, die Fahrtzeit und der Zugang zu Ihrem Register. Beim letzten Mal hat die Freischaltung allein neun Tage gedauert.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Wir wären dabei, wenn es auf Gegenseitigkeit beruht und Stunden gezählt werden, nicht Euro. Abrechnen kostet uns mehr als die Vertretung. Und Trauungen am Samstag bitte ausnehmen, dafür findet sich auch bei uns kaum jemand.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Da wir in einem anderen Bundesland liegen, können wir bei der Bestellung nicht mitmachen. Was geht: fachlicher Rat am Telefon, bei Auslandsfällen haben wir durch die Menge mehr Übung. Etwa 30 Fälle im Monat. Dienstags zwischen 14 und 15 Uhr wäre jemand erreichbar.`,
				},
				{
					by: 'auental/coordinator',
					text: `Zusammengefasst: Auental, Elmtal und Marschhorn bereiten eine Vereinbarung auf Gegenseitigkeit vor, Stunden werden auf einem Blatt gezählt. Die Freischaltungen beantragen wir vorsorglich jetzt, nicht erst im Notfall. Für schwierige Fälle gilt die Telefonstunde aus Falkenmoor. Die Aufsicht wird vorab gefragt.`,
				},
			],
		},
		{
			title: 'Ausbildung im Verbund: ein Jahrgang, vier Häuser',
			visibility: 'association',
			association: 'lindenhainer-land',
			daysAgo: 108,
			posts: [
				{
					by: 'lindenhain/coordinator',
					text: `Die Idee aus der letzten Runde: Auszubildende wechseln für je acht Wochen in ein anderes Haus. Der Landkreis hat neun, Hohenried vier, Tannrode zwei, Großenlohe eine. Für die Auszubildende in Großenlohe wäre es die Möglichkeit, auch Sozialverwaltung kennenzulernen. Was hält Sie ab?`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Ehrlich gesagt die Angst, dass sie nicht zurückkommt. Bei Ihnen gibt es Gleitzeit, eine Kantine und 900 Kolleginnen und Kollegen. Wir haben eine Kaffeeküche. Andererseits geht sie vielleicht gerade dann, wenn wir sie festhalten.`,
				},
				{
					by: 'hohenried/staff',
					text: `Wir haben etwas Ähnliches vor Jahren mit einer Nachbarstadt gemacht. Von acht gewechselten Auszubildenden sind sieben bei uns geblieben, einer ging, und von dort kam dafür jemand zu uns. Schwieriger war die Fahrt: 34 Kilometer ohne guten Bus. Wer zahlt den Weg, und zählt er als Arbeitszeit?`,
				},
				{
					by: 'tannrode/staff',
					text: `Bitte auch an die verschiedenen Landesrechte denken. Unsere Auszubildenden lernen für eine andere Prüfung. Acht Wochen Bauordnung in einem anderen Land verwirren eher. Sinnvoll wären Bereiche, in denen vieles gleich ist: Einwohnerwesen, Kasse, Personal.`,
				},
				{
					by: 'lindenhain/coordinator',
					text: `Ich nehme mit: vier Wochen statt acht, nur Bereiche mit Bundesrecht oder gleichem Handwerk, Fahrtkosten trägt das entsendende Haus aus einem gemeinsamen Topf von 2.400 Euro. Die Auszubildenden werden gefragt, bevor wir weiterplanen. Das hätte eigentlich am Anfang stehen müssen.`,
				},
			],
		},
		{
			title: 'Patenschaften im Rathaus: Wer hat Zeit für Neue ab März?',
			visibility: 'municipality',
			daysAgo: 81,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Zum 1. März beginnen vier neue Kolleginnen und Kollegen, zwei davon in der Kita-Verwaltung. Wir suchen Patinnen und Paten aus einem jeweils anderen Bereich. Aufwand: zwei Mittagessen, ein Rundgang, ansprechbar sein. Die Zeit ist Arbeitszeit, das ist mit der Leitung besprochen.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Ich mache es gern wieder. Eine Anregung aus der letzten Runde: Bitte sagen Sie den Neuen, dass sie um einen Wechsel bitten dürfen, wenn es nicht passt. Bei mir hat es gepasst, aber ich weiß von einem Fall, in dem sich die Person nicht getraut hat.`,
				},
				{
					by: 'rautenberg/staff_council',
					text: `Vom Personalrat aus sehr willkommen. Zwei Punkte: Patinnen und Paten berichten nichts an die Führungskraft, auch nicht auf Nachfrage. Und wer drei Neue hintereinander begleitet hat, darf ohne Begründung aussetzen.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Beides kommt in die Einladung. Vier Zusagen liegen vor, vielen Dank. Der Rundgang ist am zweiten Tag um 10 Uhr, inklusive Keller, weil dort noch immer niemand die Sicherungen findet.`,
				},
			],
		},
		{
			title: 'Lernrunde am Donnerstag: weitermachen oder lassen?',
			visibility: 'municipality',
			daysAgo: 34,
			posts: [
				{
					by: 'hohenried/facilitator',
					text: `Unsere Lernrunde, jeden zweiten Donnerstag 45 Minuten, gibt es jetzt seit einem Jahr. Am Anfang kamen 25 Personen, zuletzt sechs. Bevor wir aus Gewohnheit weitermachen, frage ich offen: Was hält Sie ab, und was würde Ihnen fehlen, wenn es sie nicht mehr gäbe?`,
				},
				{
					by: 'hohenried/staff',
					text: `Mich hält der Donnerstag ab, da ist bis 18 Uhr Sprechzeit. Und die Themen waren zuletzt eher Vorträge. Am Anfang hat jemand einen echten Fall mitgebracht, und wir haben zusammen überlegt. Das fehlt mir.`,
				},
				{
					by: 'hohenried/staff',
					text: `Ich war fast immer da und muss zugeben, dass mir die kleine Runde lieber ist. Zu sechst spricht man auch über das, was nicht geklappt hat. Vielleicht ist sechs gar keine schlechte Zahl.`,
				},
				{
					by: 'hohenried/facilitator',
					text: `Dann ändern wir zwei Dinge: Dienstag statt Donnerstag und nur noch mitgebrachte Fälle, keine Vorträge. Wenn niemand einen Fall hat, fällt die Runde aus, ohne schlechtes Gewissen. In einem halben Jahr frage ich wieder.`,
				},
			],
		},
		{
			title: 'Warum Menschen in der Verwaltung bleiben: Ergebnisse und Fragen',
			visibility: 'public',
			daysAgo: 161,
			posts: [
				{
					by: 'hohenried/staff',
					text: `Die Hochschule Nordtal hat eine Befragung abgeschlossen, an der auch Kolleginnen und Kollegen aus unserem Haus teilgenommen haben. Ich habe gebeten, die Ergebnisse hier vorzustellen, statt sie als Anhang zu verschicken. Fragen und Widerspruch sind ausdrücklich erwünscht, die Hochschule liest mit und antwortet.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Wir haben 312 Beschäftigte aus 14 Kommunen gefragt, warum sie bleiben. Die drei häufigsten Antworten: das Team (71 Prozent), eine sinnvolle Aufgabe (64), verlässliche Zeiten (58). Bei den Gründen zu gehen lag „ich kann nichts verändern“ vor dem Gehalt.

Die Befragung war freiwillig und ist nicht repräsentativ. Deckt sich das mit dem, was Sie erleben?`,
				},
				{
					by: 'steinwerder/staff',
					text: `Im Großen und Ganzen ja. Ich würde aber davor warnen, das Gehalt kleinzureden. In einer Stadt mit unseren Mieten gehen Leute in der IT und im Ingenieurwesen sehr wohl deswegen. Wer schon da ist und bleibt, nennt naturgemäß andere Gründe als jemand, der gar nicht erst kommt.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Der Einwand ist berechtigt. Wir haben nur mit denen gesprochen, die noch da sind. Für den zweiten Teil suchen wir Menschen, die in den letzten zwei Jahren gegangen sind, und würden dafür über die Personalstellen einen Brief weiterleiten lassen. Adressen bekommen wir dabei nicht.`,
				},
				{
					by: 'tannrode/councillor',
					text: `Als Stadtratsmitglied sehe ich vor allem die Zahl der offenen Stellen. Dass „nichts verändern können“ so weit vorn liegt, sollte uns im Rat beschäftigen. Wir beschließen gern Konzepte und fragen selten, was die Beschäftigten davon halten.`,
				},
				{
					by: 'auental/staff',
					text: `Ich bin vor elf Jahren aus der Privatwirtschaft gekommen und geblieben, obwohl ich weniger verdiene. Der Grund ist klein: Ich kenne die Leute, für die ich arbeite. Wenn die Ampel an der Schule steht, fahre ich daran vorbei.`,
				},
			],
		},
		{
			title: 'Bürgerbüro an zwei Vormittagen zu, damit Neue lernen können',
			visibility: 'public',
			daysAgo: 22,
			posts: [
				{
					by: 'auental/leadership',
					text: `Drei von fünf Stellen im Bürgerbüro sind neu besetzt. Damit die Einarbeitung gelingt, schließen wir für zehn Wochen am Dienstag- und Donnerstagvormittag. Wir wissen, dass das für manche ärgerlich ist. Ausweise, die dringend gebraucht werden, geben wir auch in dieser Zeit aus, bitte klingeln.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Verständlich, wenn man es erklärt. Bei uns in der Beratung kam die Nachricht allerdings nur als Zettel an der Tür an. Ältere Menschen sind mit dem Bus aus den Ortsteilen gekommen und standen davor. Könnten Sie es ins Mitteilungsblatt und an die Haltestellen geben? Wir hängen es gern mit aus.`,
				},
				{
					by: 'auental/staff',
					text: `Das ist bei uns untergegangen, Entschuldigung. Das Mitteilungsblatt erscheint am Freitag, die Aushänge für die neun Ortsteile sind heute gedruckt. Wer trotzdem vor der Tür steht, wird hereingebeten und bekommt einen Termin oder, wenn es schnell geht, gleich Hilfe.`,
				},
				{
					by: 'auental/councillor',
					text: `Ich habe dazu sechs Anrufe bekommen, vier verärgerte und zwei verständnisvolle. Meine Bitte: Sagen Sie nach fünf Wochen öffentlich, ob es etwas bringt. Wenn die Neuen danach sicher sind, werden es die meisten mittragen.`,
				},
				{
					by: 'auental/staff',
					text: `Ich bin eine von den Neuen. Vormittags üben wir mit echten, schon abgeschlossenen Fällen, ohne dass jemand wartet. Ich hätte nicht gedacht, wie viel das ausmacht. Seit letzter Woche mache ich Ummeldungen allein, und wenn ich nicht weiterweiß, sage ich das.`,
				},
			],
		},
	],
};
