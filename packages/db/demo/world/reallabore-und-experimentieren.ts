import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'reallabore-und-experimentieren',
	title: 'Reallabore und Experimentieren',
	purpose: 'Erprobungen unter echten Bedingungen: Experimentierklauseln nutzen, ehrlich auswerten und auch über das sprechen, was nicht gelungen ist.',
	stewards: ['hohenried/innovation', 'falkenmoor/facilitator'],
	topics: [
		{
			title: 'Erprobung oder Reallabor? Eine Entscheidungshilfe auf einer halben Seite',
			visibility: 'platform',
			daysAgo: 296,
			pinned: true,
			posts: [
				{
					by: 'hohenried/innovation',
					text: `Beides wird gern verwechselt, deshalb unsere Faustregel:

- **Erprobung:** Wir dürfen es ohnehin, wissen aber nicht, ob es funktioniert. Es reicht ein Auftrag, ein Enddatum und eine Auswertung.
- **Reallabor:** Eine Vorschrift steht im Weg. Wir brauchen eine Ausnahme oder eine Experimentierklausel, die zuständige Behörde sitzt mit am Tisch, und am Ende soll auch die Vorschrift dazulernen.

Von unseren letzten elf Vorhaben waren neun schlichte Erprobungen. Das Wort „Reallabor“ hat nur zweimal gepasst.`,
				},
				{
					by: 'tannrode/staff',
					text: `Das deckt sich mit unserer Erfahrung. Wir haben einmal sieben Monate auf eine Ausnahme gewartet, die wir gar nicht brauchten. Die Aufsicht schrieb am Ende: „Die Maßnahme ist nach geltendem Recht zulässig.“ Hätten wir vorher angerufen, wäre ein halbes Jahr gespart gewesen.`,
				},
				{
					by: 'hohenried/innovation',
					text: `Genau deshalb steht bei uns jetzt als erste Frage auf dem Bogen: „Welcher Paragraf hindert uns, wörtlich?“ Wer ihn nicht benennen kann, hat wahrscheinlich kein Reallabor, sondern eine Gewohnheit vor sich. Den Bogen finden Sie hier: https://beispiel.example/hohenried/erprobungsbogen`,
				},
				{
					by: 'lindenhain/staff',
					text: `Eine Warnung aus der Kommunalaufsicht: Auch die Gewohnheit hat manchmal einen Grund. Bitte fragen Sie nicht nur nach dem Paragrafen, sondern auch, wer damals Schaden hatte. Bei einer vermeintlich überflüssigen Unterschrift stellte sich heraus, dass sie nach einem Kassenfehlbetrag eingeführt worden war.`,
				},
			],
		},
		{
			title: 'Der Bürgerbus auf Zuruf ist gescheitert. Was wir trotzdem behalten',
			visibility: 'platform',
			daysAgo: 233,
			posts: [
				{
					by: 'elmtal/leadership',
					text: `Nach 14 Monaten haben wir den Rufbus eingestellt. Genehmigt war er über die Experimentierklausel im Personenbeförderungsrecht, daran lag es nicht. Zahlen: 48.000 Euro im Jahr, im Schnitt 5,3 Fahrten am Tag, erhofft waren 18. Die meisten Fahrten gingen zum Hausarzt im Nachbarort, und zwar immer zwischen 8 und 10 Uhr. Dafür war ein Fahrzeug zu wenig und den Rest des Tages eines zu viel.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Danke für die offenen Zahlen. Wie haben Sie das Ende vermittelt? Bei uns traut sich niemand, etwas Angekündigtes wieder zu schließen, und deshalb laufen drei Angebote weiter, die kaum jemand nutzt.`,
				},
				{
					by: 'elmtal/staff',
					text: `Wir hatten von Anfang an ein Enddatum und eine Schwelle veröffentlicht: unter 10 Fahrten am Tag ist Schluss. Das stand sogar auf dem Fahrzeug. Trotzdem gab es 34 Briefe, die meisten von Menschen, die nie mitgefahren waren. Mit den 19 Stammgästen haben wir einzeln gesprochen.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Und was behalten Sie? Wir überlegen gerade dasselbe, mit 9.400 Einwohnern und drei Außendörfern, und würden gern nicht mit demselben Fehler anfangen. Auch kleine Reste helfen uns weiter.`,
				},
				{
					by: 'elmtal/leadership',
					text: `Zwei Dinge. Der Hausarzt vergibt Termine für Menschen aus den Außendörfern jetzt gebündelt am Dienstag und Donnerstag, dann fährt ein Kleinbus für 11.000 Euro im Jahr. Das war die eigentliche Lösung, und sie hätte kein Reallabor gebraucht. Außerdem die Zählung: Wir haben vorher nach Wünschen gefragt statt nach Wegen. Fragen Sie nach den letzten drei Fahrten, nicht nach den nächsten.`,
				},
			],
		},
		{
			title: 'Antrag auf Ausnahme beim Land: Fristen, Umfang, Nerven',
			visibility: 'platform',
			daysAgo: 118,
			posts: [
				{
					by: 'hohenried/staff',
					text: `Wir wollten bei einer Satzung auf ein Formerfordernis verzichten und haben dafür eine Befreiung beantragt. Verlauf:

| Schritt | Dauer |
| --- | --- |
| Entwurf mit Rechtsamt | 5 Wochen |
| Gemeinderat | 7 Wochen |
| Rückfragen der Aufsicht, drei Runden | 11 Wochen |
| Zusage mit Auflagen | 4 Wochen |

Dazu rund 90 Stunden im Haus. Erlaubt ist es nun für zwei Jahre. Hat jemand einen schnelleren Weg gefunden?`,
				},
				{
					by: 'falkenmoor/innovation',
					text: `Schneller nicht, aber ruhiger: Wir haben die Aufsicht vor dem ersten Entwurf eingeladen, zwei Stunden, ohne Papier. Danach wussten wir, welche Auflage kommen würde, und haben sie gleich selbst hineingeschrieben. Es blieb bei einer Rückfrage. Die Zeit im Gemeinderat lässt sich leider nicht verkürzen.`,
				},
				{
					by: 'grossenlohe/leadership',
					text: `90 Stunden sind für uns drei Wochen einer einzigen Person, die auch das Standesamt macht. So sehr ich das Vorhaben schätze: Experimentierklauseln sind in dieser Form etwas für größere Städte. Wäre es denkbar, dass wir uns an eine erteilte Befreiung anhängen, statt selbst zu beantragen?`,
				},
				{
					by: 'hohenried/innovation',
					text: `Unser Bescheid gilt nur für uns. Die Aufsicht hat aber gesagt, ein gleichlautender Antrag werde „in deutlich kürzerer Zeit“ geprüft. Da Sie in einem anderen Land sitzen, hilft Ihnen das direkt nicht, die Begründung können Sie trotzdem verwenden. Wir stellen sie ohne Schwärzungen ein, es steht nichts Persönliches darin.`,
				},
			],
		},
		{
			title: 'Woran merken wir, dass ein Versuch gescheitert ist? Abbruchregeln gesucht',
			visibility: 'platform',
			daysAgo: 52,
			posts: [
				{
					by: 'tannrode/change_manager',
					text: `Wir legen inzwischen für jede Erprobung vorab fest, wann wir aufhören. Bisher steht dort meistens eine Nutzungszahl. Das greift mir zu kurz. Nach welchen anderen Zeichen beenden Sie einen Versuch, und wer darf das Wort „Abbruch“ aussprechen?`,
				},
				{
					by: 'steinwerder/facilitator',
					text: `Bei uns darf jede beteiligte Person eine **Haltefrage** stellen. Dann ruht der Versuch höchstens fünf Arbeitstage, und das Team entscheidet. Sie wurde in zwei Jahren viermal gestellt, einmal davon von einer Auszubildenden. Sie hatte gesehen, dass ältere Leute am Terminal ihre Ausweisdaten laut vorlasen.`,
				},
				{
					by: 'hohenried/staff_council',
					text: `Bitte nehmen Sie die Belastung im Team als eigenes Kriterium auf. Erprobungen kommen fast immer obendrauf. In unserer Vereinbarung steht: Wenn die Mehrarbeit vier Wochen lang über zwei Stunden je Person und Woche liegt, wird unterbrochen oder anderes verschoben. Das muss man dann natürlich auch erfassen, und zwar für das Team und nicht für Einzelne.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Ich möchte etwas Ketzerisches sagen. Wir brechen nie ab, weil wir so selten etwas anfangen. Für kleine Gemeinden wäre eine Regel nützlich, die das Anfangen leichter macht: höchstens acht Wochen, höchstens 500 Euro, keine Vorlage, nur ein Zettel am schwarzen Brett.`,
				},
				{
					by: 'tannrode/change_manager',
					text: `Das finde ich überhaupt nicht ketzerisch, das nehme ich mit. Unser Bogen hat vier Seiten, und ich habe gerade nachgezählt: Die letzten drei Vorhaben unter 500 Euro haben mehr Stunden im Antrag gekostet als in der Durchführung.`,
				},
			],
		},
		{
			title: 'Verkehrsversuch in der Langen Straße: Was wir beim nächsten Mal anders machen',
			visibility: 'public',
			daysAgo: 141,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Sechs Monate lang war unsere Lange Straße auf 280 Metern Einbahnstraße, rechtlich als Erprobung nach der Straßenverkehrs-Ordnung. Gemessen haben wir vorher, nach vier Wochen und am Ende:

- Durchfahrten am Tag: von 4.100 auf 2.600
- Unfälle: zu wenige, um etwas zu sagen
- Umsatz in 22 befragten Läden: 9 weniger, 8 gleich, 5 mehr
- Beschwerden aus der Parallelstraße: 61

Die Parallelstraße hatten wir vorher nicht gezählt. Das war unser größter Fehler.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Wir haben die Befragung begleitet und möchten vor schnellen Schlüssen warnen. 22 Läden sind wenig, und in denselben Monaten hat am Ortsrand ein Markt eröffnet. Was sich sagen lässt: Menschen zu Fuß blieben im Schnitt länger, gemessen an zwei Samstagen. Für das nächste Mal empfehlen wir mindestens eine Vergleichsstraße und eine Zählung ein Jahr vorher.`,
				},
				{
					by: 'rautenberg/councillor',
					text: `Im Rat ist die Stimmung geteilt, und das ist in Ordnung. Mich hat geärgert, dass viele Anwohnende erst durch die Schilder davon erfuhren. Ein Aushang und ein Beitrag im Amtsblatt waren zu wenig. Beim nächsten Versuch sollte jemand an den Türen klingeln, zumindest dort, wo der Verkehr hinverlagert wird.`,
				},
				{
					by: 'buergernetz/partner',
					text: `> Beim nächsten Versuch sollte jemand an den Türen klingeln

Dem schließen wir uns an. Menschen akzeptieren einen Versuch eher, wenn sie wissen, wann er endet und wer zuhört. Zwei unserer Ehrenamtlichen haben in einer ähnlichen Lage jeden Samstag eine Stunde mit einem Klapptisch auf der Straße gestanden. Es kamen 15 bis 20 Leute, auch die zornigen, und die meisten gingen ruhiger weiter.`,
				},
				{
					by: 'rautenberg/leadership',
					text: `Der Klapptisch wird kommen, ich stelle mich selbst dazu. Der Rat entscheidet in acht Wochen, ob es einen zweiten Versuch mit veränderter Führung gibt. Die Rohdaten der Zählungen haben wir veröffentlicht: https://beispiel.example/rautenberg/lange-strasse`,
				},
			],
		},
		{
			title: 'Rathaus am Samstag, sechs Monate auf Probe: ein Zwischenstand für alle',
			visibility: 'public',
			daysAgo: 27,
			posts: [
				{
					by: 'auental/leadership',
					text: `Seit drei Monaten öffnen wir das Bürgerbüro an jedem zweiten Samstag von 9 bis 12 Uhr und bleiben dafür am Mittwochnachmittag geschlossen. Bisher kamen an sechs Samstagen 214 Menschen, am Mittwochnachmittag waren es früher rund 25. Viele sagen, sie müssten sonst freinehmen. Wir möchten hier von Ihnen hören, was fehlt und wen wir mit der Änderung vielleicht aussperren.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Eine Rückmeldung aus unserer Sprechstunde: Der Mittwochnachmittag war der Tag, an dem der Bus aus den beiden nördlichen Ortsteilen passend fährt. Am Samstag fährt er gar nicht. Es sind nicht viele Menschen, aber es sind die ohne Auto. Könnte man am Mittwoch wenigstens auf Anruf öffnen?`,
				},
				{
					by: 'auental/staff',
					text: `Das haben wir übersehen, danke. Ab sofort gilt: Wer am Mittwochnachmittag kommen muss, ruft bis Dienstag an und bekommt einen Termin. Eine von uns ist ohnehin im Haus. Wir zählen mit und berichten am Ende der Probezeit.`,
				},
				{
					by: 'elmtal/councillor',
					text: `Wie wurde das mit dem Personal geregelt? Bei uns hieß es bisher immer, Samstage seien mit Teilzeitkräften nicht zu machen. Ich frage nicht, um Druck zu machen, sondern weil ich die Gründe verstehen möchte.`,
				},
				{
					by: 'auental/staff_council',
					text: `Freiwillig, mit Zeitzuschlag, höchstens ein Samstag in sechs Wochen je Person. Wer kleine Kinder hat oder pflegt, wird nur auf eigenen Wunsch eingeteilt. Elf von sechzehn machen mit. Sollten es weniger als acht werden, endet der Versuch, so steht es in der Vereinbarung. Ohne diese Schwelle hätten wir nicht zugestimmt.`,
				},
			],
		},
		{
			title: 'Bauantrag ohne Papier: Wir haben das Papier wieder erlaubt',
			visibility: 'platform',
			daysAgo: 184,
			posts: [
				{
					by: 'lindenhain/staff',
					text: `Ein Jahr lang haben wir mit vier kreisangehörigen Gemeinden ausprobiert, Bauanträge nur noch digital anzunehmen. Nach neun Monaten haben wir die Pflicht zurückgenommen. Von 312 Anträgen waren 118 beim ersten Mal unvollständig, vorher waren es anteilig halb so viele. Gerade die kleinen Büros und Leute mit einem Carport haben aufgegeben und angerufen. Die Anrufe dauerten im Schnitt 24 Minuten.`,
				},
				{
					by: 'hohenried/staff',
					text: `Bei uns im Nachbarland lief es fast genauso. Aus meiner Sicht war nicht das Digitale das Problem, sondern dass unser Formular alle 62 Felder auf einmal zeigte, egal ob Carport oder Halle. Die Sachbearbeitung hatte das im zweiten Monat gemeldet. Bis zur Änderung vergingen fünf Monate, weil der Vertrag keine kleinen Anpassungen vorsah.`,
				},
				{
					by: 'lindenhain/innovation',
					text: `Das war bei uns dasselbe, und es ist die eigentliche Lehre. Wir hatten 30 Beratungstage für die Einführung gekauft und null für die Zeit danach. In einem Versuch müsste es umgekehrt sein. Heute vereinbaren wir mindestens ein Drittel des Budgets für Änderungen, die wir noch nicht kennen.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Bei uns am Schalter sitzt die Antragstellerin meist mit am Bildschirm, und wir füllen es zusammen aus. Das dauert eine halbe Stunde und spart hinterher zwei. Ist das Digitalisierung? Ich weiß es nicht. Aber die Anträge sind vollständig.`,
				},
			],
		},
		{
			title: 'Wie viel Auswertung braucht ein kleiner Versuch?',
			visibility: 'platform',
			daysAgo: 74,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `Wir probieren für drei Monate einen offenen Schreibtisch im Supermarkt-Vorraum aus, jeden Donnerstag zwei Stunden. Der Rat möchte eine „belastbare Evaluation“. Ein Angebot dafür liegt bei 14.000 Euro, der Versuch selbst kostet 2.100. Was halten Sie für angemessen, und was kann man selbst machen?`,
				},
				{
					by: 'auental/facilitator',
					text: `Wir haben bei so etwas drei Fragen auf eine Karte geschrieben, die die Leute beim Gehen in einen Kasten werfen:

1. Wären Sie dafür auch ins Rathaus gekommen?
2. Hat es geholfen?
3. Was sollen wir wissen?

Von 140 Besuchen kamen 88 Karten zurück. Ausgewertet hat es die Runde selbst, an einem Nachmittag. Für die Entscheidung im Rat hat das gereicht.`,
				},
				{
					by: 'steinwerder/innovation',
					text: `Ich würde ergänzen, was die Karten nicht zeigen: wer nicht gekommen ist. Wir haben an zwei Tagen ein paar Straßen weiter gefragt, ob die Leute das Angebot kennen. Von 50 kannten es 11. Damit war klar, dass die geringe Nutzung kein Urteil über das Angebot war.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Vorsicht mit Karten in kleinen Orten. Bei 2.700 Leuten erkenne ich die Handschrift. Wir haben Kreuze statt freier Sätze genommen und den Kasten erst am Ende geöffnet, nicht jede Woche.`,
				},
			],
		},
		{
			title: 'Vier-Tage-Takt im Bürgerservice: Versuch abgebrochen, Streit geblieben',
			visibility: 'platform',
			daysAgo: 259,
			closed: true,
			posts: [
				{
					by: 'falkenmoor/staff',
					text: `Wir hatten für vier Monate geplant, montags bis donnerstags länger zu öffnen und freitags zu schließen. Nach zehn Wochen war Schluss. Die langen Tage wurden von sieben auf zehn Stunden ausgedehnt, am Donnerstagabend lagen die Nerven blank. Der Krankenstand stieg, ob deswegen, weiß niemand sicher. Ich schreibe das auf, weil im Haus nur noch davon gesprochen wird, wer schuld war.`,
				},
				{
					by: 'falkenmoor/leadership',
					text: `Ich habe den Versuch verantwortet. Mein Fehler war, die Zustimmung einer knappen Mehrheit im Team für Zustimmung zu halten. Neun waren dafür, sieben dagegen, und die sieben hatten gute Gründe: Busanschluss, Kita, Pflege. Ich hätte zwei Varianten nebeneinander erproben sollen. Der Abbruch war richtig.`,
				},
				{
					by: 'falkenmoor/staff_council',
					text: `Für andere zur Einordnung: Wir hatten zugestimmt, mit der Bedingung einer Zwischenbilanz nach sechs Wochen. Diese Bilanz fiel wegen Urlaubs aus. Hätte sie stattgefunden, wäre der Versuch vier Wochen früher geändert und vielleicht gar nicht abgebrochen worden. Termine für Bilanzen sollten so fest stehen wie die für den Start.`,
				},
				{
					by: 'lindenhain/trusted_person',
					text: `Danke, dass Sie zu dritt und aus verschiedenen Rollen schreiben, das liest man selten. Nach abgebrochenen Versuchen bleibt oft Kränkung zurück, bei denen, die dafür waren, ebenso wie bei den anderen. Uns hat eine moderierte Stunde geholfen mit nur einer Frage: „Was möchten Sie, dass die anderen darüber wissen?“ Danach konnte das Thema ruhen.`,
				},
			],
		},
		{
			title: 'Gemeinsames Reallabor „Amt auf Rädern“: Wer macht mit, wer zahlt, wer fährt?',
			visibility: 'association',
			association: 'digitale-nachbarschaft',
			daysAgo: 31,
			posts: [
				{
					by: 'auental/coordinator',
					text: `Aus der letzten Runde: Ein umgebauter Kleinbus soll Dörfer ohne Rathaus anfahren, mit Ausweisannahme, Beglaubigung und einem Tisch für Gespräche. Grobe Rechnung für zwölf Monate: Fahrzeug zur Miete 21.600 Euro, Technik 13.000 Euro, Personal aus den Häusern.

- [x] Zusage Auental, Marschhorn
- [ ] Falkenmoor prüft
- [ ] Elmtal und Sandmoor klären den Anteil
- [ ] Sichere Leitung für die Ausweisdaten`,
				},
				{
					by: 'sandmoor/leadership',
					text: `Wir hätten den größten Nutzen und das kleinste Geld. Bei gleichen Anteilen wären es für uns knapp 7.000 Euro, das ist in unserem Haushalt ein eigener Tagesordnungspunkt. Nach Einwohnern wären es etwa 340 Euro, das wäre wiederum den anderen gegenüber unfair. Ich schlage einen Sockel von 1.000 Euro vor und den Rest nach Haltetagen.`,
				},
				{
					by: 'falkenmoor/data_protection',
					text: `Zur Leitung: Ein öffentliches WLAN im Dorfkrug scheidet aus, auch wenn die Verbindung verschlüsselt ist. Klären Sie bitte zudem, wer Verantwortlicher ist, wenn eine Kollegin aus Marschhorn in Elmtal einen Antrag für Elmtal annimmt. Ohne schriftliche Vereinbarung darf sie die Daten gar nicht sehen. Einen Entwurf kann ich in zwei Wochen liefern.`,
				},
				{
					by: 'elmtal/staff',
					text: `Genau da liegt für mich das eigentliche Reallabor: Zuständigkeit über die Gemeindegrenze. Der Bus ist nur der Bus. Wenn das nicht geklärt wird, fährt in jedes Dorf die eigene Verwaltung, und dann können wir auch weiter den Schlüssel zum Dorfgemeinschaftshaus nehmen. Das kostet nichts.`,
				},
				{
					by: 'auental/coordinator',
					text: `Ich halte fest: Sockel plus Haltetage wird durchgerechnet, die Vereinbarung zur Datenverarbeitung kommt vor der Ausschreibung, und Elmtals Einwand setze ich als ersten Punkt auf die nächste Runde. Bis dahin mieten wir kein Fahrzeug.`,
				},
			],
		},
		{
			title: 'Ideen für unsere nächste kleine Erprobung (höchstens 1.000 Euro)',
			visibility: 'municipality',
			daysAgo: 15,
			posts: [
				{
					by: 'grossenlohe/leadership',
					text: `Im Haushalt stehen noch 1.000 Euro für Erprobungen. Bedingung: innerhalb von zehn Wochen machbar, von höchstens drei Leuten getragen, mit einem Ende. Was würden Sie gern einmal versuchen, das Sie schon lange stört? Bitte auch aus Bauhof, Kita und Bücherei.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Aus der Bücherei: Leute fragen bei uns nach Formularen, weil wir bis 18 Uhr offen haben. Ich würde gern zehn Wochen lang die acht häufigsten Vordrucke auslegen und beim Ausfüllen helfen, ohne Beratung zur Sache. Kosten: ein Ordner und zwei Stunden Einweisung.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Vom Bauhof: Schlaglöcher und kaputte Lampen werden uns auf fünf Wegen gemeldet, oft doppelt. Wir würden gern für zehn Wochen nur noch eine Nummer und ein Brett in der Halle haben, und jede Meldung bekommt innerhalb von drei Tagen eine Antwort, auch wenn sie „dieses Jahr nicht mehr“ lautet.`,
				},
				{
					by: 'grossenlohe/leadership',
					text: `Beides gefällt mir, und zusammen bleibt es unter 400 Euro. Wir beginnen mit dem Bauhof, weil es dort um eine Zusage nach außen geht, und drei Wochen später mit der Bücherei. Die Zwischenbilanz trage ich selbst in der Dienstbesprechung vor.`,
				},
			],
		},
		{
			title: 'Nachbesprechung Wartebereich ohne Nummern: bitte ergänzen',
			visibility: 'municipality',
			daysAgo: 3,
			posts: [
				{
					by: 'hohenried/facilitator',
					text: `Gestern endete der vierwöchige Versuch, Besucherinnen und Besucher persönlich zu begrüßen, statt sie Nummern ziehen zu lassen. Mein Protokoll aus der Runde:

### Gut
Viele Anliegen waren an der Tür in zwei Minuten geklärt, an manchen Tagen ein Drittel.

### Schwierig
Die Begrüßung kostet eine ganze Person. Zwischen 10 und 11 Uhr entstand Gedränge, und es gab Streit um die Reihenfolge.

Was fehlt?`,
				},
				{
					by: 'hohenried/staff',
					text: `Ich stand acht Vormittage an der Tür. Es fehlt, dass man dort alles abbekommt, auch die Wut, ohne Tisch dazwischen. Länger als zwei Stunden am Stück sollte das niemand machen. Und es fehlt das Schöne: Ich habe in vier Wochen mehr Leute kennengelernt als in drei Jahren am Platz 4.`,
				},
				{
					by: 'hohenried/change_manager',
					text: `Mein Vorschlag für die Entscheidung: Nummern bleiben, Begrüßung nur dienstags und donnerstags von 9 bis 11 Uhr, wechselnd nach höchstens zwei Stunden. Das wären vier Stunden in der Woche statt zwanzig. Wer dagegen ist, schreibt es bitte bis Montag hier oder gibt mir einfach Bescheid.`,
				},
			],
		},
	],
};
