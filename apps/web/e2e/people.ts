/** Accounts of the demo world. Each role's session is made once, see server.ts; who signs out or in by hand has none. */
import { join } from 'node:path';

/** Published with the demo world, on invented people only. */
export const PASSWORD = 'gestaltungsraum-zum-ausprobieren';

export interface Person {
	readonly name: string;
	readonly email: string;
}

const of = (name: string, email: string): Person => ({ name, email: `${email}.example` });

// Stadt Hohenried
export const tomke = of('Tomke Brandt', 'tomke.brandt@hohenried');
export const pia = of('Pia Schwenk', 'pia.schwenk@hohenried');
export const clara = of('Clara Maurer', 'clara.maurer@hohenried');
export const emre = of('Emre Aydın', 'emre.aydin@hohenried');
export const doris = of('Doris Allgaier', 'doris.allgaier@hohenried');
export const samir = of('Samir Haidar', 'samir.haidar@hohenried');
export const ulrich = of('Ulrich Haberstroh', 'ulrich.haberstroh@hohenried');
export const joerg = of('Jörg Amann', 'joerg.amann@hohenried');
export const katarzyna = of('Katarzyna Wrona', 'katarzyna.wrona@hohenried');
export const leonie = of('Leonie Vetter', 'leonie.vetter@hohenried');
// Auental
export const maren = of('Maren Kühn', 'maren.kuehn@auental');
export const gerold = of('Gerold Immen', 'gerold.immen@auental');
export const swantje = of('Swantje Rieken', 'swantje.rieken@auental');
export const henning = of('Henning Oltmanns', 'henning.oltmanns@auental');
export const nour = of('Nour Haddad', 'nour.haddad@auental');
export const piotr = of('Piotr Nowicki', 'piotr.nowicki@auental');
export const jannik = of('Jannik Feddersen', 'jannik.feddersen@auental');
export const birgit = of('Birgit Lohmann', 'birgit.lohmann@auental');
export const enno = of('Enno Harms', 'enno.harms@auental');
/** Signs in in one story only: the ballot of an open wave is given to one browser. */
export const elif = of('Elif Kaya', 'elif.kaya@auental');

// who signs out everywhere, and who gets a new password: nobody else's sessions end with theirs
export const aylin = of('Aylin Sarı', 'aylin.sari@lindenhain');
export const wiebke = of('Wiebke Carstens', 'wiebke.carstens@auental');

// workshops only
export const wiebkeO = of('Wiebke Oelkerding', 'wiebke.oelkerding@falkenmoor');
export const katrin = of('Katrin Abeling', 'katrin.abeling@falkenmoor');
export const olena = of('Olena Rehkämper', 'olena.rehkaemper@lindenhain');

// who meet about opening hours, and nobody else acts as they
export const milena = of('Milena Behnsen', 'milena.behnsen@elmtal');
export const leila = of('Leila Bakkour', 'leila.bakkour@kaltenfeld');
export const silke = of('Silke Fischer-Oltmanns', 'silke.fischer-oltmanns@sandmoor');
export const emreK = of('Emre Kattenbeck', 'emre.kattenbeck@rautenberg');
export const swantjeD = of('Swantje Demirtürk', 'swantje.demirtuerk@grossenlohe');
export const nourW = of('Nour Wiedenroth', 'nour.wiedenroth@hochschule-nordtal');

// Steinwerder: who is told what others do, and nobody else acts as they
export const holger = of('Holger Beckedorf', 'holger.beckedorf@steinwerder');
export const elke = of('Elke Südkamp', 'elke.suedkamp@steinwerder');

/** Whose mails are looked at and stopped, and who writes to her. */
export const jutta = of('Jutta Oelkerding', 'jutta.oelkerding@steinwerder');
export const ingo = of('Ingo Plöntzke', 'ingo.ploentzke@steinwerder');

// Hochschule Nordtal, a partner
export const jule = of('Jule Wendt', 'jule.wendt@hochschule-nordtal');

/** Whose session is there from the beginning. */
export const signedIn: readonly Person[] = [
	tomke,
	pia,
	clara,
	emre,
	leonie,
	maren,
	gerold,
	swantje,
	henning,
	nour,
	piotr,
	jannik,
	enno,
	holger,
	elke,
	jutta,
	ingo,
	jule,
	wiebkeO,
	katrin,
	olena,
	milena,
	leila,
	silke,
	emreK,
	swantjeD,
	nourW,
];

export function sessionFile(person: Person): string {
	return join(process.env['E2E_FOLDER'] ?? '', `${person.email}.json`);
}
