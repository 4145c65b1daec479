import { isRole } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import type { Place } from './level';
import { levelOf } from './level';
import { joinsParts } from './little-words';
import { FINITE, LOOSE, MISDEED_WORDS, MISDEEDS } from './misdeeds';
import type { Rule } from './phrase';
import { hit, isSaidOf, PERSON_NOUN, somewhere } from './phrase';
import type { Sentence } from './sentence';
import { isOfSomebody, levelOfDeed } from './somebody';
import { isViolated, VIOLATED_WORDS } from './victims';
import type { WordKind } from './words';

/*
 * Deeds as verbs, and who is reported for one. Basis: Art. 9 and 10 GDPR; §§ 158, 174-177, 225, 242 StGB.
 */
export const DEED_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  ...MISDEED_WORDS,
  [
    forms(
      'geklaut gestohlen entwendet klaut klaute stiehlt stahl veruntreut unterschlagen gestalkt schwarzgearbeitet schwarzgefahren geschmuggelt bestohlen stalkt stalkte erschlichen ergaunert niedergestochen zusammengeschlagen geraubt erpresst hinterzogen betrogen überfallen ausgeraubt',
    ),
    'taken',
  ],
  [VIOLATED_WORDS.filter((word) => word !== 'gewürgt'), 'taken'],
  [
    forms('geschlagen gewürgt zugeschlagen verprügelt+e verdroschen würgte schlug bespuckt angespuckt'),
    'beaten',
  ],
  [forms('missbraucht+e mißbraucht+e misshandelt+e mißhandelt+e belästigt+e begrapscht+e'), 'abused'],
  [forms('strafanzeige+n strafantrag+s strafanträge+n'), 'reported'],
  [forms('stgb btmg stpo jgg tierschg tierschutzgesetz pflvg aufenthg stvg'), 'statute'],
];

const NOBODY = new Set(
  forms(
    'man jemand unbekannt+e+er+en wer niemand diebe dieb einbrecher täter jugendliche sturm hagel blitz unwetter hochwasser feuer wasser marder ratten ratte hund hunde katze wildschweine kühe wespe biene tier',
  ),
);
const BEASTS = new Set(
  forms(
    'tier+e hund+e katze+n pferd+e welpe+n auto+s wagen fahrzeug+e rad fahrrad boot paket+e müll schlamm verfahren prozess termin+e entscheidung text dokument wahrheit recht+s bild+er',
  ),
);
const SUFFERED = new Set(forms('wurde wurden wird werden worden'));
/** What one "is" when it is done. */
const GONE = new Set(forms('eingebrochen eingedrungen desertiert'));
const HAS_GONE = new Set(forms('ist sind war waren sei bin'));
const HAS_DONE = new Set(forms('hat habe haben hatte hatten hab'));

/** The same for words of deeds that are other things too: "umgebracht". */
export const misdeed: Rule = (place) =>
  MISDEEDS.has(place.tokens[place.index]!.lower) ? taken(place) : undefined;

/** "hat im Laden geklaut"; nothing of whom it was taken from: "wurde ihr gestohlen", "als gestohlen gemeldet". */
export const taken: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower, case: written } = tokens[index]!;
  if (written === 'capital' || tokens[index - 1]?.lower === 'als') return undefined;
  const clause = clauseAt(tokens, index, sentence);
  // "Sie wurde verschleppt und versklavt"
  if (
    isViolated(tokens[index]) &&
    somewhere(tokens, sentence, SUFFERED) &&
    !somewhere(tokens, sentence, BEASTS)
  ) {
    const level = levelOfDeed(place);
    if (level >= 2) return hit({ start: index, end: index + 1 }, level);
  }
  if (!FINITE.has(lower) && !somewhere(tokens, clause, GONE.has(lower) ? HAS_GONE : HAS_DONE))
    return undefined;
  if (somewhere(tokens, clause, SUFFERED) || somewhere(tokens, clause, NOBODY)) return undefined;
  if (LOOSE.has(lower) && !isDone(place)) return undefined;
  const level = levelOfDeed(place);
  return level >= 2 ? hit({ start: index, end: index + 1 }, level, LOOSE.has(lower)) : undefined;
};

/** What "getreten", "erfunden" and "eingeschlossen" are said of besides a deed. */
const HARMLESS = new Set(
  forms(
    'ausweis pass schlüssel fahrkarte fahrschein unterlagen parkverbot halteverbot schlange stau weg pate modell unfall kraft amt stelle verbindung kontakt vordergrund erscheinung stich rückstand bild foto fotos film video tor tore ball rekord pokal frage antrag anträge antwort thema themen problem probleme kosten preis preise stimmung',
  ),
);

/** Words that other things are done with too need somebody who is named, a relative or somebody pointed at. */
function isDone(place: Place): boolean {
  const { tokens, sentence } = place;
  if (sentence.self && !sentence.person && !sentence.kin) return false;
  if (somewhere(tokens, sentence, HARMLESS)) return false;
  return sentence.person || sentence.kin || sentence.role || sentence.theyHave || isOfSomebody(place);
}

/** What stands between the commas around. */
function clauseAt(tokens: readonly Token[], index: number, { start, end }: Sentence) {
  let from = index;
  while (from > start && !joinsParts(tokens[from - 1])) from--;
  let to = index + 1;
  while (to < end && !joinsParts(tokens[to])) to++;
  return { start: from, end: to };
}

const isBeating = fitting(
  /^(?:schlägt|schlug|würgte|(?:zu)?geschlagen|gewürgt|verprügelte?|verdroschen|(?:an|be)?spuckt)$/,
);
const ELSE = new Set(['vor', 'ein', 'aus', 'zu', 'alarm']);
const isSomebodyWord = fitting(/^(?:kinder[ns]?|jungen|mich|mir|sie|ihn|uns|ihm)$/);
const SOMETHING = new Set(
  forms(
    'alarm hund hunde katze pferd tier tiere ball holz brennholz papier eier sahne nüsse wurzeln profit nägel nagel kapital brücke brücken bogen hand wand tür türen',
  ),
);

/** "hat seine Frau geschlagen", "wurde vom Vater gewürgt": with somebody who was. */
export const beaten: Rule = (place) => {
  const { tokens, index, sentence } = place;
  if (tokens[index]!.case === 'capital' || !isBeating(tokens[index])) return undefined;
  // "schlägt die Mutter als Betreuerin vor"
  if (tokens[index]!.lower === 'schlägt' && somewhere(tokens, sentence, ELSE)) return undefined;
  let somebody = false;
  for (let at = Math.max(sentence.start, index - 8); at < index + 5 && at < sentence.end; at++) {
    const { lower } = tokens[at]!;
    if (SOMETHING.has(lower)) return undefined;
    somebody ||=
      isSomebodyWord(tokens[at]) || SUFFERED.has(lower) || (PERSON_NOUN.has(lower) && at !== sentence.start);
  }
  const level = somebody ? levelOf(place, true) : 0;
  return level >= 2 ? hit({ start: index, end: index + 1 }, level) : undefined;
};

/** What can be abused besides people. */
const THINGS = new Set(
  forms(
    'amt+es stellung vertrauen+s vollmacht+en macht daten karte kreditkarte ausweis+es name+n namen recht+e befugnis+se parkplatz notruf alkohol medikamente',
  ),
);

/** "sexuell missbraucht", of who did it and who suffered it. */
export const abused: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower } = tokens[index]!;
  const sexual = tokens[index - 1]?.lower === 'sexuell';
  if ((lower.startsWith('bel') && !sexual) || somewhere(tokens, sentence, THINGS)) return undefined;
  const level = levelOf(place, true);
  return level >= 2 && isSaidOf(place)
    ? hit({ start: sexual ? index - 1 : index, end: index + 1 }, level)
    : undefined;
};

/** "Strafanzeige gegen Herrn Koch": of whom it is made, not of who makes it. */
export const reported: Rule = (place) => {
  const { tokens, index, sentence, sentences } = place;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (tokens[at]!.lower !== 'gegen') continue;
    for (let other = at + 1; other <= at + 3 && other < sentence.end; other++) {
      const { lower } = tokens[other]!;
      if (
        /^(?:ihn|sie|mich|uns)$/.test(lower) ||
        PERSON_NOUN.has(lower) ||
        isRole(lower) ||
        sentences.isName(other)
      ) {
        const level = levelOf(place, true);
        return level >= 2 ? hit({ start: index, end: index + 1 }, level, true) : undefined;
      }
    }
  }
  return undefined;
};
