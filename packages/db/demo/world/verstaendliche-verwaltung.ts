import type { DemoSpace } from './types.ts';

export const space: DemoSpace = {
	slug: 'verstaendliche-verwaltung',
	title: 'Verständliche Verwaltung',
	purpose: 'Briefe, Formulare und Webtexte, die Menschen beim ersten Lesen verstehen: Beispiele, Zweifel und Erfahrungen aus dem Alltag.',
	stewards: ['auental/facilitator', 'steinwerder/staff'],
	topics: [
		{
			title: 'Bescheide in einfacher Sprache: was hat bei Ihnen funktioniert?',
			visibility: 'platform',
			daysAgo: 41,
			pinned: true,
			posts: [
				{
					by: 'auental/staff',
					text: `Wir haben im Steueramt drei Bescheide neu geschrieben: Grundsteuer, Hundesteuer und Niederschlagswasser. Nach dem Versand der alten Fassung kamen in der ersten Woche rund 210 Anrufe, nach der neuen waren es 140. Das freut uns, aber wir wissen nicht genau, woran es lag. Am Text? An der großen Zahl oben rechts? Daran, dass die Fälligkeiten jetzt in einer Tabelle stehen?

Deshalb die Frage in die Runde: **Was hat bei Ihnen wirklich funktioniert, und was war verlorene Mühe?** Auch Fehlschläge sind willkommen.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Bei uns war es der erste Satz. Früher stand dort die Rechtsgrundlage, heute steht dort: „Sie müssen für das laufende Jahr 186,40 Euro Grundsteuer zahlen.“ Die Paragrafen sind in den Abschnitt „Warum“ gerutscht. Sonst haben wir fast nichts verändert, und trotzdem fragt kaum noch jemand, was wir eigentlich von ihm wollen.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Wir haben es groß angefangen und sind damit zunächst gescheitert. Eine Arbeitsgruppe aus elf Ämtern sollte in einem Jahr 120 Schreiben überarbeiten. Nach neun Monaten waren sieben fertig.

Besser lief es erst, als wir nur noch die zehn Schreiben genommen haben, zu denen die meisten Rückfragen kommen. Die Telefonzentrale konnte uns die Liste in einer halben Stunde nennen. Wir hätten sie früher fragen sollen.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Wir sind neun Leute in der ganzen Verwaltung, eine Arbeitsgruppe gibt es hier nicht. Ich lese neue Bescheide dem Kollegen vom Bauhof vor. Wenn er fragt „Und was soll ich jetzt machen?“, schreibe ich um. Kostet zehn Minuten und einen Kaffee.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Im Sozialamt hat uns eine einfache Gliederung am meisten geholfen. Jeder Bescheid hat jetzt vier Überschriften:

1. Was wir entschieden haben
2. Warum wir so entschieden haben
3. Was Sie jetzt tun müssen
4. Was Sie tun können, wenn Sie nicht einverstanden sind

Die Berechnung liegt als Anlage bei. Die Zahl der Widersprüche ist gleich geblieben, aber sie sind genauer begründet. Das spart uns Zeit, weil wir wissen, worum es geht.`,
				},
				{
					by: 'hohenried/staff',
					text: `Eine Warnung aus unserer Erfahrung: Wir haben die Begründung eines Gebührenbescheids so stark gekürzt, dass das Verwaltungsgericht sie nicht mehr für ausreichend hielt. Wir konnten nachbessern, aber schön war das nicht. Seitdem gilt bei uns: kürzere Sätze ja, weniger Gründe nein.`,
				},
				{
					by: 'auental/staff',
					text: `Danke, das ist ein wichtiger Hinweis. Darf ich fragen, was genau gefehlt hat? Bei der Niederschlagswassergebühr haben wir die Herleitung der Fläche auch nur noch in einem Satz.`,
				},
				{
					by: 'hohenried/staff',
					text: `Es fehlte, welche Umstände des Einzelfalls wir berücksichtigt hatten. Wir hatten nur noch allgemein geschrieben, wie die Gebühr berechnet wird. Bei einer festen Rechnung wie Ihrer Fläche dürfte ein Satz mit den Zahlen genügen. Sobald Sie aber ein Ermessen haben, gehört die Abwägung hinein, gern in einfachen Worten.`,
				},
				{
					by: 'grossenlohe/staff',
					text: `Wir haben das Wort „Sachbearbeiter“ mit Kürzel und Aktenzeichen ersetzt durch: „Ihre Fragen beantwortet das Steueramt, Zimmer 4, dienstags auch bis 18 Uhr.“ Dazu eine Durchwahl, unter der wirklich jemand abnimmt. Das war mehr wert als jeder umgeschriebene Satz.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Bei uns ist es am Fachverfahren hängen geblieben. Die Texte waren fertig, aber die Vorlagen kann nur der Dienstleister ändern. 480 Euro je Vorlage und vier Monate Wartezeit. Wie haben Sie das gelöst?`,
				},
				{
					by: 'elmtal/staff',
					text: `Gar nicht, um ehrlich zu sein. Wir legen dem Bescheid ein Blatt bei: „So lesen Sie Ihren Bescheid“. Eine Seite, mit Pfeilen auf die wichtigen Stellen. Der Bescheid selbst ist so schlimm wie immer. Aber das Blatt hängt inzwischen auch im Wartebereich, und die Leute bringen es mit.`,
				},
				{
					by: 'tannrode/staff',
					text: `Wir haben uns mit vier anderen Städten zusammengetan, die dasselbe Verfahren nutzen, und die Änderung gemeinsam bestellt. Am Ende zahlte jede Stadt 150 Euro. Die Absprache hat allerdings drei Videogespräche gebraucht, weil jede Stadt ihren eigenen Schlusssatz behalten wollte.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Mich stört ein wenig, dass wir immer nur Anrufe zählen. Manche Menschen rufen auch dann nicht an, wenn sie nichts verstehen. Sie legen den Brief weg. Bei uns in der Wohngeldstelle fehlten bei jedem dritten Antrag Unterlagen, obwohl kaum jemand nachfragte. **Vollständige Antworten beim ersten Mal** finde ich das ehrlichere Maß.`,
				},
				{
					by: 'steinwerder/change_manager',
					text: `Dem stimme ich zu. Wir messen inzwischen drei Dinge, je vier Wochen vor und nach der Änderung:

| Was wir zählen | Vorher | Nachher |
|---|---|---|
| Rückfragen am Telefon je 100 Briefe | 19 | 12 |
| Unterlagen beim ersten Mal vollständig | 54 % | 71 % |
| Zahlung vor der ersten Mahnung | 83 % | 86 % |

Gezählt wird mit Strichliste je Schreiben, nicht je Person. Das war dem Personalrat wichtig und uns auch.`,
				},
				{
					by: 'lindenhain/staff_council',
					text: `Aus Sicht des Personalrats noch ein Punkt: Rechnen Sie die Zeit ein. Bei uns sollten die Kolleginnen und Kollegen „nebenbei“ umschreiben, mitten in einer Phase mit 1.400 offenen Anträgen. Wir haben dann zwei feste Vormittage im Monat vereinbart, an denen das Telefon umgestellt ist. Seitdem geht es voran, und niemand macht es am Feierabend.`,
				},
				{
					by: 'sandmoor/staff',
					text: `Bei uns schreibt das Amt die Bescheide, wir erklären sie nur. Vielleicht ist das auch ein Weg: Fragen Sie einmal die kleinen Gemeindebüros. Wir wissen ziemlich genau, an welcher Zeile alle hängen bleiben. Bisher hat uns nur nie jemand gefragt.`,
				},
				{
					by: 'auental/facilitator',
					text: `Das nehme ich gern auf. Wir laden zur nächsten Textwerkstatt ausdrücklich auch Menschen ein, die Bescheide nicht schreiben, sondern erklären: Gemeindebüros, Telefonzentrale, Bürgerbüro. Zwei Stunden per Video, bitte ein Schreiben mitbringen und alle persönlichen Angaben vorher schwärzen.`,
				},
				{
					by: 'hohenried/leadership',
					text: `Ein Gedanke aus der Amtsleitung: Ich habe lange Briefe zurückgegeben, weil sie mir „nicht amtlich genug“ klangen. Damit habe ich mein Team gebremst, ohne es zu merken. Heute frage ich nur noch: Stimmt es, ist es vollständig, versteht es meine Nachbarin? Wenn drei Mal ja, dann unterschreibe ich.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Kleine Ergänzung zu den Fehlschlägen: Unsere Fassung mit Symbolen am Rand wurde als „Werbung“ weggeworfen. Mehrere Leute haben das unabhängig voneinander erzählt. Wappen und ein ruhiges Blatt Papier haben offenbar doch ihren Wert.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Danke für den Hinweis mit der gemeinsamen Bestellung. Ich habe in der Nachbarschaft herumgefragt: Drei Gemeinden nutzen dasselbe Verfahren, zwei sind sofort dabei. Wir fangen mit dem Grundsteuerbescheid an und nehmen die vier Überschriften aus Lindenhain als Vorlage.`,
				},
			],
		},
		{
			title: 'Mahnungen: freundlich im Ton und trotzdem wirksam?',
			visibility: 'platform',
			daysAgo: 118,
			posts: [
				{
					by: 'marschhorn/staff',
					text: `Unsere erste Mahnung beginnt mit „Bei Durchsicht unserer Bücher mussten wir feststellen“ und endet mit der Androhung der Vollstreckung. Dabei haben die meisten einfach die neue Bankverbindung übersehen. Ich würde gern eine Stufe davor setzen: eine Erinnerung ohne Gebühr, zehn Tage nach Fälligkeit. Die Kämmerei fürchtet, dass dann alle zehn Tage später zahlen. Hat das jemand ausprobiert?`,
				},
				{
					by: 'rautenberg/staff',
					text: `Ja, seit gut einem Jahr. Von 640 Erinnerungen haben sich etwa 430 innerhalb von zwei Wochen erledigt, ohne dass wir mahnen mussten. Später gezahlt wird bei uns nicht, die pünktlichen Zahler merken von der Erinnerung ja nichts. Porto und Papier kosten uns im Jahr knapp 700 Euro. Dafür sitzt im Mahnlauf niemand mehr zwei Tage lang am Telefon.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Wir haben es versucht und wieder gelassen. Bei Bußgeldern und beim Essensgeld der Kitas hat die Erinnerung fast nichts gebracht, weil dort meistens das Geld fehlt und nicht die Aufmerksamkeit. Gut gewirkt hat dagegen ein einziger Satz in der Mahnung:

> Wenn Sie den Betrag nicht auf einmal zahlen können, rufen Sie uns bitte an. Wir finden meistens eine Rate, die geht.

Die Zahl der Ratenvereinbarungen hat sich verdoppelt, die Aufträge an den Außendienst sind zurückgegangen.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Achten Sie darauf, dass die Erinnerung nicht wie eine Mahnung aussieht. Sonst streiten Sie später darüber, ab wann Mahngebühren angefallen sind. Wir schreiben ausdrücklich: „Dies ist noch keine Mahnung. Es entstehen Ihnen keine Kosten.“ Unsere Vollstreckungsstelle war anfangs dagegen und möchte den Satz heute nicht mehr missen.`,
				},
				{
					by: 'marschhorn/staff',
					text: `Vielen Dank, das reicht mir für ein Gespräch mit der Kämmerei. Wir beginnen mit Grundsteuer und Hundesteuer, lassen die Elternbeiträge vorerst heraus und zählen ein halbes Jahr lang mit. Den Satz mit der Rate übernehmen wir sofort, der kostet nichts.`,
				},
			],
		},
		{
			title: 'Anhörungsbogen umformuliert: mehr Antworten, weniger Rätselraten',
			visibility: 'platform',
			daysAgo: 203,
			posts: [
				{
					by: 'lindenhain/staff',
					text: `In der Bußgeldstelle kam früher nur gut die Hälfte der Anhörungsbögen zurück. Viele dachten, das Schreiben sei schon die Strafe, oder sie hatten Angst, etwas Falsches anzukreuzen. Wir haben oben einen Kasten eingefügt: was passiert ist, was der Bogen soll, welche Angaben Pflicht sind und dass man zur Sache schweigen darf. Jetzt kommen etwa 68 von 100 zurück. Den alten Text haben wir fast vollständig behalten, nur in anderer Reihenfolge.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Wir hatten eine lange Diskussion darüber, ob der Satz mit dem Schweigerecht weiter nach oben soll. Einige meinten, dann schweigen alle. Das Gegenteil ist eingetreten: Wer weiß, was freiwillig ist, füllt den Pflichtteil eher aus. Die Angaben zur Person waren vorher in etwa 30 Prozent der Fälle lückenhaft, jetzt sind es unter 15.`,
				},
				{
					by: 'tannrode/staff',
					text: `Mich würde interessieren, wie Sie mit Anhörungen außerhalb von Bußgeldsachen umgehen, zum Beispiel vor einer Gewerbeuntersagung. Da geht es um Existenzen. Ich finde es schwierig, das „einfach“ zu schreiben, ohne dass es harmlos klingt. Bei uns hat ein Wirt das freundliche Schreiben nicht ernst genommen und erst beim Bescheid reagiert.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Das kennen wir. Einfach heißt für uns nicht freundlich um jeden Preis, sondern deutlich. Im Gewerbebereich steht der erste Satz deshalb fett: **„Wir prüfen, ob wir Ihnen den Betrieb verbieten müssen.“** Danach folgt, bis wann und wie man sich äußern kann. Wir rufen außerdem an, bevor der Brief hinausgeht. Das sind im Jahr vielleicht 20 Gespräche, und fast alle lohnen sich.`,
				},
			],
		},
		{
			title: 'Hundesteuer-Anmeldung auf einer Seite: Entwurf zum Mitlesen',
			visibility: 'association',
			association: 'verstaendliche-verwaltung',
			daysAgo: 76,
			posts: [
				{
					by: 'kaltenfeld/staff',
					text: `Wie in der letzten Runde versprochen, habe ich unsere Anmeldung zur Hundesteuer von drei Seiten auf eine gebracht. Gestrichen habe ich: Telefon dienstlich, Geburtsort, Rasse (bei uns für die Steuer ohne Bedeutung), Vorbesitzer und die zweite Unterschrift.

Offen ist:
- [x] Felder mit der Satzung abgeglichen
- [x] Datenschutzhinweis gekürzt, langer Text auf der Rückseite
- [ ] Lastschriftmandat mit auf die Seite oder getrennt?
- [ ] Reicht die Schrift in 11 Punkt?`,
				},
				{
					by: 'steinwerder/staff',
					text: `Das Mandat bitte getrennt. Wir hatten es auf derselben Seite, und dann haben es viele aus Versehen mit unterschrieben oder gerade deshalb gar nichts unterschrieben. Zur Schrift: 11 Punkt geht, wenn die Felder hoch genug sind. Unsere ältesten Ausfüller haben weniger mit den Buchstaben gekämpft als mit Kästchen von vier Millimetern Höhe.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Beim Vorbesitzer widerspreche ich vorsichtig. Wir brauchen ihn, um den Hund an der alten Adresse abzumelden, sonst läuft die Steuer dort weiter und wir haben den Ärger. Vielleicht als freiwillige Angabe: „Wenn Sie den Hund übernommen haben: von wem? Dann können wir die Abmeldung gleich mit erledigen.“`,
				},
				{
					by: 'hohenried/data_protection',
					text: `Gegen das freiwillige Feld spricht aus meiner Sicht nichts, wenn der Zweck danebensteht und die Angabe nur dafür verwendet wird. Den Geburtsort zu streichen, begrüße ich sehr. Er steht in vielen Formularen nur, weil er schon immer dort stand. Fragen Sie bei jedem Feld: Was tun wir anders, wenn es leer bleibt? Lautet die Antwort „nichts“, kann es weg.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Übernehme ich beides. Das Mandat liegt künftig als eigenes Blatt bei, der Vorbesitzer bleibt freiwillig. Ich stelle die bereinigte Fassung bis Ende der Woche als offene Textdatei ein, damit alle nur noch Satzung und Steuersätze eintragen müssen. Wenn jemand sie in der Beratung testet, bitte mitzählen, wie oft trotzdem nachgefragt wird.`,
				},
			],
		},
		{
			title: '„Was Sie mitbringen müssen“: Webseiten, die vor dem Besuch helfen',
			visibility: 'platform',
			daysAgo: 22,
			posts: [
				{
					by: 'tannrode/staff',
					text: `Wir haben unsere Seiten zu Pass, Ummeldung und Führungszeugnis gekürzt. Ganz oben stehen nur noch drei Dinge: was Sie mitbringen, was es kostet, wie lange es dauert. Alles andere ist darunter eingeklappt. In der Strichliste am Schalter kamen davor 23 von 100 Menschen ohne vollständige Unterlagen, jetzt sind es 14. Ganz zufrieden bin ich nicht, denn beim Reisepass für Kinder fehlt immer noch oft die Zustimmung des zweiten Elternteils.`,
				},
				{
					by: 'elmtal/staff',
					text: `Bei uns stehen die Texte vom Land automatisch auf der Seite, und daneben unser eigener Text. Manchmal widersprechen sie sich, etwa bei den Gebühren. Ändern können wir den Landestext nicht. Eine Bürgerin hat mir beide Fassungen ausgedruckt vorgelegt und gefragt, welche gilt. Ich hatte keine gute Antwort. Wie machen Sie das?`,
				},
				{
					by: 'auental/staff',
					text: `Wir haben den Landestext nach unten gesetzt, mit der Überschrift „Allgemeine Informationen des Landes“. Oben steht unserer, mit Datum der letzten Prüfung. Eine Kollegin im Bürgerbüro liest jeden ersten Montag im Monat fünf Seiten durch, das dauert eine knappe Stunde. Fehler im Landestext melden wir der Redaktion. Es dauert, aber beim dritten Hinweis wurde wirklich korrigiert.`,
				},
				{
					by: 'tannrode/staff',
					text: `Das Prüfdatum ist eine gute Idee, das führen wir ein. Für die fehlende Zustimmung haben wir jetzt einen Vordruck direkt neben den Termin gestellt, nicht mehr unter „Formulare“. Dort hat ihn offenbar niemand gesucht. Ich berichte gern, ob es hilft.`,
				},
			],
		},
		{
			title: 'Leichte Sprache mit wenig Geld: wo anfangen?',
			kind: 'question',
			accepted: 3,
			visibility: 'public',
			daysAgo: 134,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Wir haben im Haushalt 3.000 Euro für Leichte Sprache. Ein Angebot für unsere 40 Webseiten lag bei fast 9.000 Euro, mit Prüfgruppe. Wir müssen also auswählen. Unsere erste Idee war die Startseite und eine Seite über den Stadtrat. Inzwischen zweifle ich: Braucht jemand diese Seiten wirklich in Leichter Sprache, oder sind sie nur am einfachsten zu übersetzen?`,
				},
				{
					by: 'buergernetz/partner',
					text: `In unseren Sprechstunden fragen Menschen mit Lernschwierigkeiten vor allem nach drei Dingen: Wohngeld, Schwerbehindertenausweis und „Wen rufe ich an, wenn ich einen Brief nicht verstehe?“. Nach dem Stadtrat hat noch niemand gefragt. Ein gutes Blatt mit einer Telefonnummer und einem Bild vom Eingang hilft mehr als zehn Seiten im Internet. Und bitte lassen Sie prüfen, die Prüfgruppe ist kein Luxus.`,
				},
				{
					by: 'hochschule-nordtal/partner',
					text: `Aus unseren Befragungen in sieben Gemeinden: Texte in Leichter Sprache wurden selten gefunden, weil der Hinweis darauf selbst in schwerer Sprache stand. Wer wenig Geld hat, sollte zuerst den Weg dorthin prüfen, also Beschriftung, Aushang und die Auskunft am Telefon. Außerdem lohnt die Unterscheidung: Leichte Sprache mit festen Regeln für wenige wichtige Texte, einfache Sprache für alle übrigen.`,
				},
				{
					by: 'lindenhain/councillor',
					text: `Für den Kreistag kann ich sagen: Eine Seite über unsere Arbeit in Leichter Sprache wäre mir trotzdem wichtig, auch wenn heute niemand danach fragt. Vielleicht fragt niemand, weil niemand weiß, dass man fragen darf. Aber ich sehe ein, dass Wohngeld und Ausweis vorgehen.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Das hilft uns sehr. Wir geben jetzt vier Texte in Auftrag: Wohngeld, Schwerbehindertenausweis, „Ich verstehe einen Brief nicht“ und den Weg ins Rathaus mit Fotos. Mit Prüfgruppe bleiben wir bei rund 2.600 Euro. Für die Stadtratsseite versuchen wir zuerst einfache Sprache in eigener Arbeit.`,
				},
			],
		},
		{
			title: 'Fünf Menschen lesen unsere Briefe: Erfahrungen mit einer Leserunde',
			visibility: 'public',
			daysAgo: 57,
			posts: [
				{
					by: 'auental/staff',
					text: `Seit einem halben Jahr trifft sich bei uns alle acht Wochen eine Leserunde: fünf Menschen aus der Samtgemeinde, von 19 bis 78 Jahren, eine davon lernt seit drei Jahren Deutsch. Sie lesen Briefe laut und sagen, wo sie stocken. Zwei Stunden, Kaffee, 20 Euro Aufwandsentschädigung je Person. Das schönste Ergebnis: Das Wort „Obliegenheit“ ist verschwunden.`,
				},
				{
					by: 'buergernetz/partner',
					text: `Wir haben geholfen, die Leserinnen und Leser zu finden, und das war mühsamer als gedacht. Auf den Aushang meldeten sich nur Menschen, die ohnehin gern lesen. Erfolgreich war erst die direkte Frage, zum Beispiel im Sprachcafé und bei der Tafel. Wichtig war die Zusage, dass niemand vorlesen **muss**.`,
				},
				{
					by: 'steinwerder/staff',
					text: `Werden die Briefe danach wirklich geändert? Wir hatten eine ähnliche Gruppe, die nach einem Jahr enttäuscht auseinanderging. Von 60 Hinweisen waren neun umgesetzt, der Rest hing im Rechtsamt oder im Fachverfahren. Rückblickend hätten wir die Leute nie ohne eine feste Zusage einladen dürfen.`,
				},
				{
					by: 'auental/staff',
					text: `Die Sorge hatten wir auch. Deshalb kommt nur ein Schreiben in die Runde, wenn die Fachdienstleitung vorher zusagt, innerhalb von sechs Wochen jeden Hinweis zu beantworten: übernommen, abgelehnt mit Grund oder später. Bisher waren es 48 Hinweise, 31 sind übernommen. Die Antworten werden zu Beginn des nächsten Treffens vorgelesen. Das ist manchmal unbequem, aber genau dafür sitzen wir da.`,
				},
				{
					by: 'auental/councillor',
					text: `Ich durfte einmal zuhören und war überrascht, wie schnell fünf Menschen einen Brief besser machen. Die Kosten liegen bei etwa 800 Euro im Jahr. Im Ausschuss werden wir darüber sprechen, ob auch unsere eigenen Beschlussvorlagen einmal in die Leserunde dürfen. Verdient hätten sie es.`,
				},
			],
		},
		{
			title: 'Wenn das Rechtsamt den einfachen Satz zurückgibt',
			visibility: 'platform',
			daysAgo: 165,
			posts: [
				{
					by: 'falkenmoor/staff',
					text: `Ich brauche einmal Rat. Wir haben den Bescheid zur Sondernutzung überarbeitet, das Rechtsamt hat ihn mit 34 Anmerkungen zurückgegeben. „Sie dürfen“ soll wieder „wird Ihnen gestattet“ heißen, „Geld zurück“ wieder „Erstattung“. Bei manchen Anmerkungen verstehe ich den Grund, bei vielen nicht. Am Ende ist der Text fast der alte. Wie führen Sie dieses Gespräch, ohne dass alle gekränkt sind?`,
				},
				{
					by: 'steinwerder/staff',
					text: `Ich arbeite im Rechtsamt und antworte einmal von der anderen Seite. Wir sehen die Fälle, die vor Gericht schiefgehen, und davon prägt sich jeder einzelne ein. Geholfen hat uns eine Regel: Jede Anmerkung bekommt ein **M** für „muss, weil sonst angreifbar“ oder ein **G** für „Geschmack“. Beim ersten Mal waren es bei mir 5 M und 22 G. Das war lehrreich, auch für mich.`,
				},
				{
					by: 'hohenried/staff',
					text: `Das mit M und G probieren wir aus. Trotzdem möchte ich für die Fachbegriffe werben. „Erlass“ und „Stundung“ sind rechtlich zweierlei, und wer das vermischt, schadet den Leuten. Wir lassen den Begriff stehen und erklären ihn beim ersten Mal: „Stundung heißt: Sie zahlen später.“ Damit kann unser Rechtsamt gut leben.`,
				},
				{
					by: 'grossenlohe/leadership',
					text: `In einem kleinen Markt gibt es kein Rechtsamt, da bin am Ende ich verantwortlich. Ich gebe zu, dass ich dann lieber den Mustertext nehme. Nicht aus Überzeugung, sondern aus Vorsicht. Wenn eine größere Stadt ihre geprüften Texte teilen würde, mit dem Vermerk „rechtlich durchgesehen“, würde ich sie sofort verwenden.`,
				},
				{
					by: 'falkenmoor/staff',
					text: `Danke Ihnen allen. Wir haben uns mit dem Rechtsamt an einen Tisch gesetzt, mit ausgedrucktem Text und zwei Farben. Nach 90 Minuten waren aus 34 Anmerkungen acht geworden. Die fertige Fassung dürfen wir teilen. Eine Gewähr für andere Länder übernimmt natürlich niemand, aber ein Anfang ist es.`,
				},
			],
		},
		{
			title: 'Textbausteine im Fachverfahren: wer darf was ändern?',
			visibility: 'platform',
			daysAgo: 289,
			closed: true,
			posts: [
				{
					by: 'elmtal/staff',
					text: `Unsere Gewerbebestätigungen kommen aus einem Landesverfahren, die Kita-Bescheide aus einem gekauften Programm, die Friedhofsbescheide schreiben wir selbst. Nur beim letzten können wir Sätze ändern. Ich habe das Gefühl, dass wir gerade dort üben, wo es am wenigsten Menschen betrifft. Kennt jemand einen Weg, auch an die anderen heranzukommen?`,
				},
				{
					by: 'lindenhain/innovation',
					text: `Beim Landesverfahren haben wir über den Anwenderkreis drei Änderungen durchgesetzt, nach etwa 14 Monaten. Was geholfen hat: nicht „der Text ist schlecht“ melden, sondern einen fertigen Ersatz mit Zahlen. „Diese Formulierung führt bei uns zu 40 Anrufen im Monat“ wird gelesen. Unterschrieben hatten neun Kommunen, auch das zählt.`,
				},
				{
					by: 'tannrode/staff',
					text: `Bei gekauften Programmen lohnt ein Blick in den Vertrag. Bei uns stand dort, dass zehn Vorlagen im Jahr ohne Aufpreis angepasst werden. Das hatte seit fünf Jahren niemand genutzt, weil es niemand wusste. Bei der nächsten Ausschreibung verlangen wir, dass wir Texte selbst ändern können, mit Freigabe durch eine zweite Person.`,
				},
				{
					by: 'elmtal/staff',
					text: `Der Blick in den Vertrag war ein Treffer: sechs Vorlagen im Jahr sind enthalten. Wir haben die Kita-Zusage und die Kita-Absage eingereicht. Das Thema kann von mir aus geschlossen werden, den Anwenderkreis habe ich mir notiert.`,
				},
			],
		},
		{
			title: 'Briefe mit KI vorformulieren: welche Regeln haben Sie?',
			visibility: 'platform',
			daysAgo: 9,
			posts: [
				{
					by: 'hohenried/staff',
					text: `Bei uns nutzen einige Kolleginnen und Kollegen privat ein Schreibwerkzeug mit KI, um Sätze einfacher zu machen. Offiziell ist nichts geregelt. Ich möchte das weder verbieten noch heimlich weiterlaufen lassen. Wie haben Sie es geregelt, und wer hat am Ende entschieden?`,
				},
				{
					by: 'steinwerder/data_protection',
					text: `Unsere Dienstanweisung passt auf eine Seite. Kern: keine echten Fälle, keine Namen, keine Aktenzeichen eingeben, auch nicht „nur kurz“. Erlaubt sind Vorlagen und allgemeine Texte, und nur in dem Werkzeug, für das ein Vertrag besteht. Jeder Text wird von einem Menschen geprüft, der für den Inhalt einsteht. Private Zugänge sind ausdrücklich ausgeschlossen. Der letzte Punkt führte zu den meisten Gesprächen.`,
				},
				{
					by: 'hohenried/staff_council',
					text: `Wir haben als Personalrat drei Fragen gestellt: Wird gespeichert, wer was eingibt? Wird daraus irgendwann eine Erwartung an das Tempo? Und was ist mit denen, die es nicht nutzen möchten? Auf die zweite Frage gab es zuerst keine Antwort. Wir wollen in der Dienstvereinbarung festhalten, dass Fallzahlen nicht mit Verweis auf das Werkzeug angehoben werden.`,
				},
				{
					by: 'kaltenfeld/staff',
					text: `Ein Beispiel zur Vorsicht: Ein vorgeschlagener Satz klang wunderbar klar, hatte aber aus „kann“ ein „muss“ gemacht. Gemerkt habe ich es erst beim zweiten Lesen. Für die Gliederung und für Überschriften finde ich es brauchbar, bei Fristen und Pflichten schreibe ich lieber selbst.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Das deckt sich mit unserer Erfahrung. Wir haben zehn Schreiben einmal mit und einmal ohne Werkzeug umgeschrieben. Zeit im Schnitt: 35 statt 50 Minuten. Sachliche Fehler, die erst bei der Prüfung auffielen: vier statt einem. Gespart haben wir also etwas, aber nur, weil jemand gründlich gegengelesen hat.`,
				},
			],
		},
		{
			title: 'Hinweisblätter in mehreren Sprachen: Nutzen und Grenzen',
			visibility: 'platform',
			daysAgo: 244,
			posts: [
				{
					by: 'steinwerder/staff',
					text: `Wir haben 14 Hinweisblätter in neun Sprachen. Nach zwei Jahren ist mehr als die Hälfte veraltet, weil sich Gebühren und Adressen geändert haben. Die Pflege kostet uns im Jahr rund 11.000 Euro. Jetzt überlegen wir, nur noch fünf Blätter anzubieten, dafür aktuell, und Zahlen ganz herauszunehmen. Haben Sie das schon einmal reduziert, und gab es Klagen?`,
				},
				{
					by: 'tannrode/staff',
					text: `Wir sind von zwölf auf vier gegangen: Anmeldung, Kita, Schule, Wohngeld. Klagen gab es keine. Wichtig war uns, dass der deutsche Text daneben steht, Absatz für Absatz. So können auch wir auf eine Stelle zeigen. Wir haben die deutsche Fassung vorher vereinfacht, dadurch wurde die Übersetzung um ein Drittel billiger.`,
				},
				{
					by: 'lindenhain/staff',
					text: `In der Ausländerbehörde arbeiten wir zusätzlich mit einem Deckblatt: „Dieser Brief ist wichtig. Bitte antworten Sie bis zum …“ in acht Sprachen, mehr nicht. Das Deckblatt veraltet nie. Der Bescheid selbst bleibt deutsch, weil nur diese Fassung gilt. Mit dem Blatt kommen die Menschen früher zu uns, nicht erst nach Ablauf der Frist.`,
				},
			],
		},
		{
			title: 'Unsere gemeinsame Wörterliste: bitte ergänzen und widersprechen',
			visibility: 'association',
			association: 'verstaendliche-verwaltung',
			daysAgo: 98,
			posts: [
				{
					by: 'auental/coordinator',
					text: `Hier der Stand unserer Wörterliste nach dem dritten Treffen. Bisher sind es 74 Einträge, ein Auszug:

| Statt | Besser | Vorsicht |
|---|---|---|
| in Abzug bringen | abziehen | – |
| fernmündlich | am Telefon | – |
| Zuwiderhandlung | wenn Sie sich nicht daran halten | nicht im Bußgeldbescheid |
| unverzüglich | so schnell wie möglich | Rechtsbegriff, erklären |
| Lichtbild | Foto | – |

Die ganze Liste finden Sie unter [beispiel.example/woerterliste](https://beispiel.example/woerterliste). Was fehlt, was ist falsch?`,
				},
				{
					by: 'hohenried/staff',
					text: `Bei „unverzüglich“ bin ich gegen den Ersatz. Es bedeutet „ohne schuldhaftes Zögern“, und „so schnell wie möglich“ ist strenger. Besser wäre eine echte Frist, wo wir eine setzen dürfen: „spätestens in einer Woche“. Damit sind dann auch die Rückfragen weg, was wir unter unverzüglich verstehen.`,
				},
				{
					by: 'lindenhain/staff',
					text: `Zustimmung. Ich möchte außerdem vorschlagen, dass wir weniger Wörter und mehr Sätze sammeln. Unsere Leute tauschen sonst brav „fernmündlich“ aus und lassen den Satz mit 48 Wörtern stehen. Drei gute Musterabsätze, etwa zur fehlenden Unterlage, zur Frist und zur Ratenzahlung, wären mir lieber als 100 weitere Einträge.`,
				},
				{
					by: 'auental/coordinator',
					text: `Beides nehme ich auf. „Unverzüglich“ bekommt den Vermerk „echte Frist setzen, wenn möglich“. Für die Musterabsätze bitte bis zum nächsten Treffen je Mitglied einen einreichen, gern auch einen unfertigen. Wir lesen sie gemeinsam und geben dann höchstens zehn heraus.`,
				},
			],
		},
		{
			title: 'Kita-Zusage und Kita-Absage: neue Fassungen für unser Haus',
			visibility: 'municipality',
			daysAgo: 15,
			posts: [
				{
					by: 'rautenberg/staff',
					text: `Die Zusagen für das neue Kita-Jahr gehen in drei Wochen hinaus. In der letzten Runde hatten wir 37 Anrufe allein zu der Frage, ob die Zusage verbindlich ist. Mein Entwurf beginnt nun mit: „Ihr Kind hat einen Platz. Der Platz ist sicher, wenn Sie den Vertrag bis zum genannten Tag unterschreiben.“ Bei der Absage tue ich mich schwer. Wie schreibt man ehrlich, dass es keinen Platz gibt, ohne kalt zu klingen?`,
				},
				{
					by: 'rautenberg/leadership',
					text: `Bitte nicht beschönigen. Eltern verzeihen uns eine klare Absage eher als „leider derzeit nicht in der gewünschten Einrichtung“. Ich würde schreiben, was wir jetzt tun, wann sie wieder von uns hören und wen sie anrufen können. Und die Zusage zum Rückruf müssen wir dann auch einhalten. Wenn dafür eine Stunde am Tag fehlt, sagen Sie es mir.`,
				},
				{
					by: 'rautenberg/staff',
					text: `Die Stunde nehmen wir gern, am besten von 8 bis 9 Uhr, vor der Arbeit der Eltern. Der neue Absagetext nennt den nächsten Vergabetermin, die Nummer für den Rückruf und den Hinweis auf den Anspruch, damit niemand ihn von anderen erfahren muss. Das war im Team umstritten, aber wir stehen dazu.`,
				},
			],
		},
	],
};
