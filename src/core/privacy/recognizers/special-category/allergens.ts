import { fitting, perWord } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { forms } from '../../words';
import type { Place } from './level';
import type { Rule } from './phrase';
import { hit } from './phrase';

/*
 * What somebody does not bear, in lists of a kindergarten, a camp or a kitchen: "Mila R.: Erdnuss, Pen im Büro", "Jonte | Laktose",
 * under a heading that speaks of allergies. Basis: Art. 4 no. 15 GDPR; annex II of Regulation (EU) No 1169/2011 for the allergens.
 */
export const ALLERGEN_WORDS: readonly string[] = forms(`
  erdnuss erdnüsse erdnüssen haselnuss haselnüsse haselnüssen walnuss walnüsse walnüssen cashew cashews cashewkerne mandeln mandel nuss nüsse nüssen schalenfrüchte pistazie+n pekannuss pekannüsse paranuss paranüsse
  milch kuhmilch milcheiweiß kuhmilcheiweiß milchprodukte laktose lactose fruktose fructose histamin sorbit gluten weizen roggen gerste dinkel hafer
  ei eier eiern hühnerei hühnerei+es hühnereiweiß eiklar soja sojabohnen sesam senf sellerie lupine+n fisch krebstiere garnelen schalentiere weichtiere muscheln
  erdbeere+n kiwi apfel äpfel steinobst banane+n tomate+n ananas zitrusfrüchte kernobst paprika pfirsich+e kirsche+n karotte+n schokolade kakao hefe honig zimt
  pollen birke birkenpollen gräser gräserpollen hausstaub hausstaubmilben milben tierhaare katzenhaare hundehaare pferdehaare schimmel latex nickel duftstoffe pflaster
  bienen wespen bienengift wespengift wespenstich+e bienenstich+e insektengift insektenstich+e penicillin amoxicillin cephalosporine sulfonamide jod kontrastmittel aspirin novalgin
`);

/** "Allergene" are what food is labelled with. */
const isAboutAllergies = perWord((lower) =>
  /allerg(?!en)|unvertr[äa]gl|intoleranz|anaphyla|zöliakie|notfallset|epipen|jext|fastjekt|laktosefrei|glutenfrei/.test(
    lower,
  ),
);

const isAllergen = fitting(/^allergen/);
const isGroup = fitting(
  /^(?:kinder|kindern|gruppe|klasse|schüler|bewohner|teilnehmer|gäste|station|mannschaft)$/,
);

/** "Allergene der Kinder", "Allergenliste Gruppe Igel" */
const isOfGroup = (tokens: readonly Token[], at: number) =>
  isAllergen(tokens[at]) && (isGroup(tokens[at + 1]) || isGroup(tokens[at + 2]));

const SAID = new WeakMap<readonly Token[], boolean>();

/** Whether the text speaks of allergies, asked once a text. */
function speaksOfAllergies(tokens: readonly Token[]): boolean {
  let said = SAID.get(tokens);
  if (said === undefined) {
    said = tokens.some((token, at) => isAboutAllergies(token) || isOfGroup(tokens, at));
    SAID.set(tokens, said);
  }
  return said;
}

const isFree = fitting(/^eigene[nrms]?$|freie[nrms]?$/);

/** Words between the name and what one may not have: "Theo B.: bis Weihnachten keine Kuhmilch". */
const FAR = 7;

export const allergen: Rule = (place) => {
  const { tokens, index } = place;
  // "laktosefreie Milch", "eigene Milch"
  if (isFree(tokens[index - 1]) || !isBehindName(place) || !speaksOfAllergies(tokens)) return undefined;
  const none = tokens[index - 1];
  const start =
    none && /^(?:keine?|ohne|gegen)$/.test(none.lower) && !startsLine(tokens[index]) ? index - 1 : index;
  return hit({ start, end: index + 1 }, 3);
};

const isOfStaff = fitting(/^(?:referent|dozent|koch|köch|küchenchef|vortragende|moderator)(?:in|r)?$/);

/** "Referentin Anna Weber: Pollen und Klima" */
const isStaff = (tokens: readonly Token[], name: number) =>
  isOfStaff(tokens[name - 1]) || isOfStaff(tokens[name - 2]);

/** In the line of a name, behind a colon, a bar, a bracket or a wide space. */
function isBehindName({ tokens, sentences, index }: Place): boolean {
  let parted = false;
  for (let at = index; at > 0 && at > index - FAR - 3 && !startsLine(tokens[at]); at--) {
    const before = tokens[at - 1]!;
    if (sentences.isName(at - 1)) {
      if (isStaff(tokens, at - 1)) return false;
      return parted || tokens[at]!.start - before.end > 2;
    }
    if (/^[:|(–=-]$/.test(before.text) || tokens[at]!.start - before.end > 2) parted = true;
    else if (before.text === '.' && tokens[at - 2]?.kind !== 'word') return false;
    else if (before.text === '.' && tokens[at - 2]!.text.length > 2) return false;
  }
  return false;
}
