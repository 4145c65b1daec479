import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import type { Place } from './level';
import { levelOf } from './level';
import { STATE_CODES } from './origin';
import type { Rule } from './phrase';
import { hit, isPersonNoun, somewhere } from './phrase';
import { isPlural } from './plural';

const COMES = new Set(
  forms(`
    geflüchtet geflüchtete+r+n geflohen geflohene+r+n stammt stamme stammend stammende+r+n stammen kommt
    komme kommen komm gekommen kam kamen stammten eingereist zugewandert vertrieben ursprünglich flucht floh flohen flüchtete
    zuzug zugezogen zugereist umgesiedelt übersiedelt übergesiedelt aussiedelte
    kriegsflüchtling frisch wurzeln heirateten sonderzug zwangsarbeiter zwangsarbeiterin austauschschüler austauschschülerin gastarbeiter gastarbeiterin flüchteten flüchtling evakuiert gebürtig reiste migriert eingewandert
  `),
);

const isHome = fitting(/^(?:euch|daheim|dahoam|heimat|heimatland|herkunftsland|heimatdorf|vaterland)$/);

const isReturn = fitting(
  /^(?:zurück|abgeschoben|abschiebung|rückführung|überstellung|überstellt|ausgewiesen|zurückgeschickt|heim)$/,
);
const isWayBack = fitting(/^(?:zurück|heim)$/);
const TRAVELS = new Set(forms('fahre fährt fuhr fuhren fliegt flog reise reist reiste'));

/** "fährt heim nach Polen", "Die Maschine geht zurück nach China" */
function isJourney({ tokens, sentence }: Place): boolean {
  return somewhere(tokens, sentence, TRAVELS) || somewhere(tokens, sentence, THINGS);
}

const isCount = fitting(/^(?:personen|pers|kinder|köpfe|erwachsene|familie|geschwister)$/);

/** Who is here as a guest. */
const VISITS = new Set(
  forms(
    'partnerschaftstreffen partnerstadt städtepartnerschaft partnerschaft austausch schüleraustausch gastfamilie+n ferienwohnung urlaub hotel campingplatz',
  ),
);

/** What comes from a land, too. */
const THINGS = new Set(
  forms(
    'ware+n wein+e obst gemüse strom holz möbel gerät+e teil ersatzteil+e kleidung geld paket+e sendung+en produkt+e fenster gas kaffee tee fleisch käse hund+e welpe+n katze+n auto fahrzeug+e wagen maschine+n lieferung+en delegation+en gruppe gäste mannschaft orchester chor band',
  ),
);

/** "aus der Volksrepublik China", "aus Costa Rica" */
const standsBeforeLand = fitting(
  /^(?:der|dem|den|el|costa|puerto|kap|saudi|papua|sri|vereinigten|arabischen|demokratischen|republik|volksrepublik|-)$/,
);

const isI = fitting(/^(?:ich|wir|i|we)$/);
const isAm = fitting(/^(?:am|is|are|m|re|come|comes|came|originally)$/);

const isGoods = fitting(
  /^(?:goods|products?|food|tea|coffee|fruits?|carpets?|cars?|parts|wood|tiles|stones?|parcels?|packages?|letters?|mails?|it|this|these|that)$/,
);

/** "ich aus Ukraine", as learners write; "I am from Nigeria" */
function isToldBrokenly({ tokens }: Place, from: number): boolean {
  const before = tokens[from - 1];
  if (tokens[from]!.lower === 'from') return isAm(before) && !isGoods(tokens[from - 2]);
  return tokens[from]!.gap === 'space' && isI(before);
}

/** "aus Syrien geflüchtet", "stammt aus der Türkei". */
export const land: Rule = (place) => {
  const { tokens, index, sentence } = place;
  if (STATE_CODES.has(tokens[index]!.lower) && tokens[index]!.case !== 'upper') return undefined;
  if (isAnswer(place)) return hit({ start: index, end: index + 1 }, Math.max(levelOf(place, true), 2));
  let article = index;
  while (article > sentence.start && standsBeforeLand(tokens[article - 1])) article--;
  // "Antragsteller aus Serbien reichen … ein"
  if (article - 2 === sentence.start && !sentence.person && isPlural(tokens[index + 1])) return undefined;
  // "bei euch in Ghana", "daheim in Bosnien"
  if (tokens[article - 1]?.lower === 'in' && isHome(tokens[article - 2]) && !sentence.conditional) {
    const level = levelOf(place, true);
    return level >= 1.5 ? hit({ start: article - 1, end: index + 1 }, level) : undefined;
  }
  // "Muss ich zurück nach Kamerun?", "Abschiebung nach Kroatien"
  if (tokens[article - 1]?.lower === 'nach' && isReturn(tokens[article - 2])) {
    if (isWayBack(tokens[article - 2]) && isJourney(place)) return undefined;
    const level = levelOf(place, true);
    return level >= 2 ? hit({ start: article - 1, end: index + 1 }, level) : undefined;
  }
  if (!/^(?:aus|from)$/.test(tokens[article - 1]?.lower ?? '')) return undefined;
  // "Pat. aus dem Kosovo"
  const noted = sentence.note && article - 1 <= sentence.start + 3;
  if (
    !noted &&
    !somewhere(tokens, sentence, COMES) &&
    !isToldBrokenly(place, article - 1) &&
    !isSomebody(place, article - 1) &&
    !isOfSubject(place, article - 2) &&
    // "dass sie aus Israel ist"
    !(
      /^(?:ist|sei|war|bin)$/.test(tokens[index + 1]?.lower ?? '') &&
      /^[,.]$/.test(tokens[index + 2]?.text ?? '.')
    )
  )
    return undefined;
  // "Die Ware kommt aus China"
  if (somewhere(tokens, sentence, THINGS)) return undefined;
  // "kommt aus Polen zurück": where somebody travelled
  if (/^zurück/.test(tokens[index + 1]?.lower ?? '')) return undefined;
  const told = sentence.we || isToldBrokenly(place, article - 1);
  const level = Math.max(levelOf(place, true), told && !sentence.conditional ? 2 : 0);
  const verb = tokens[index + 1];
  const end = verb && COMES.has(verb.lower) ? index + 2 : index + 1;
  return level >= 2 ? hit({ start: article - 1, end }, level) : undefined;
};

/** "Diallo, Mamadou (Guinea)", "geb. 1.1.2003 (Guinea)", "ABDULLAHI, Sagal | Somalia |": apart behind a person. */
function isAnswer({ tokens, index, sentence, sentences }: Place): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!before || !sentence.person || token.case === 'lower') return false;
  if (before.text === '(') {
    const behind = tokens[index - 2];
    return (
      /^[),/;]$/.test(next?.text ?? '') &&
      behind !== undefined &&
      (sentences.isName(index - 2) ||
        /^(?:eu-?|unions)?bürger(?:in)?$/.test(behind.lower) ||
        /^(?:19|20)\d\d$/.test(behind.text))
    );
  }
  // "Zuzug Familie Al-Masri, 6 Personen, Syrien, Bescheid …"
  // "Fam. Rahimi (4 Pers.), Afghanistan, Zimmer 4"
  if (before.text === ',' && next?.text === ',' && isCount(tokens[lastWord(tokens, index - 2)]))
    return !somewhere(tokens, sentence, VISITS);
  // "58-500 Jelenia Góra, Polen": an address
  if (before.text === ',' && (tokens[index - 3]?.kind === 'number' || tokens[index - 4]?.kind === 'number'))
    return false;
  // "Hassan Karimi AFG"
  if (STATE_CODES.has(token.lower) && token.gap === 'space' && sentences.isName(index - 1)) return true;
  // "Peeters Jan-Willem, NL, Pass NX4KP1RC8", "Pass G2810447, Ghana"
  if (before.text === ',' && (sentences.isName(index - 2) || isPassBefore(tokens, index - 2)))
    return !next || /^[,;)]$/.test(next.text) || /^(?:line|paragraph)$/.test(next.gap);
  if (/^(?:reise|national)?pass$/.test(before.lower)) return true;
  const apart = /^[|;/]$/.test(before.text);
  const opens = apart || token.start - before.end > 2;
  const closes =
    !next ||
    /^[|;(,/]$/.test(next.text) ||
    next.gap === 'line' ||
    next.gap === 'paragraph' ||
    next.start - token.end > 2;
  return opens && closes && (apart ? sentences.isName(index - 2) : sentences.isName(index - 1));
}

/** Before the point and the bracket that end "(4 Pers.)". */
function lastWord(tokens: readonly Token[], at: number): number {
  let word = at;
  while (word > at - 2 && /^[.)]$/.test(tokens[word]?.text ?? '')) word--;
  return word;
}

/** "Pass G2810447", "Reisepass Nr. C01X00T47" */
function isPassBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at >= 0 && at > index - 7 && tokens[at]!.text !== ','; at--)
    if (/pass(?:nummer)?$|ausweis$|^id$/.test(tokens[at]!.lower)) return at < index;
  return false;
}

/** "ein Bergmann aus Masuren", "eine Pflegerin aus Kerala": no Computer, no Fenster. */
const ARRIVED =
  /(?:schüler|arbeiter|helfer|fahrer|pfleger|lehrer|händler|mann|musiker|künstler|spieler|lehrling|(?:er|eur|ist|ant|ent|og|är|ik)in)$/;

/** "Herr Diallo aus Guinea", "seine Frau aus Polen". */
function isSomebody({ tokens, sentences }: Place, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    tokens[at]!.gap === 'space' &&
    (isPersonNoun(before.lower) ||
      ARRIVED.test(before.lower) ||
      sentences.isName(at - 1) ||
      isSubject(tokens, sentences, at - 1))
  );
}

/** "ist auch aus Eritrea", "war eigentlich aus Ghana" */
const isAlso = fitting(
  /^(?:auch|ja|ursprünglich|eigentlich|selbst|gebürtig|beide|wohl|angeblich|halt|doch|nämlich)$/,
);

/** "ich bin aus Eritrea", "Herr Haile ist aus Eritrea". */
function isSubject(tokens: readonly Token[], sentences: Place['sentences'], verb: number): boolean {
  let copula = verb;
  while (copula > verb - 3 && copula > 0 && isAlso(tokens[copula])) copula--;
  if (!/^(?:bin|ist|sind|war|waren|sei)$/.test(tokens[copula]!.lower)) return false;
  const subject = tokens[copula - 1];
  return (
    subject !== undefined &&
    (/^(?:ich|er|wir|sie)$/.test(subject.lower) ||
      sentences.isName(copula - 1) ||
      isPersonNoun(subject.lower))
  );
}

/** "Vater von Can (4b) ist aus Syrien": the sentence begins with whom it is said of. */
function isOfSubject({ tokens, sentence }: Place, copula: number): boolean {
  const verb = tokens[copula];
  const first = tokens[sentence.start];
  const second = tokens[sentence.start + 1];
  return (
    verb !== undefined &&
    first !== undefined &&
    verb.case === 'lower' &&
    /^(?:ist|sind|war|waren|sei)$/.test(verb.lower) &&
    (isPersonNoun(first.lower) || (second !== undefined && isPersonNoun(second.lower)))
  );
}
