import { fitting, perWord } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import type { Span } from './labels';
import { levelOf } from './level';
import type { Rule } from './phrase';
import { hit } from './phrase';

/*
 * Parts of the body and how they are said to be: "ein schwaches Herz", "mit dem Rücken kaputt", "ein neues Knie".
 * Basis: Art. 4 no. 15 GDPR.
 */
export const LIMB =
  /^(?:(?:unter|ober|hand|fuß|sprung|knie|hüft|schulter|dau|zeige|mittel|ring)?(?:arm|bein|gelenk|schenkel|finger)(?:e?s|en|e|n)?|handgelenks?|rippen?|nase|nasenbeins?|fuß|fußes|füße|daumens?|knöchels?|schulter|hüfte|wirbel|wirbelsäule|beckens?|schlüsselbeins?|ellenbogens?|ellbogens?|hand|hände|zehe?n?|kopf|kopfes|schädels?|kiefers?|zahn|zähne|auge|augen|ohr|gesicht|stirn|rücken|knies?|meniskus|kreuzband|sehne|achillessehne|wade|schienbein|bänder|band|milz|lunge|leber|niere|nieren|brust|gebärmutter|magens?|darms?|herzens?|gehörs?|augenlichts?|sehkraft|hüftkopfs?|(?:schneide|vorder|backen|milch|weisheits)?(?:zahns?|zähnen?)|hinterkopf|kinns?|lippe|unterlippe|nacken|genick|wange|(?:außen|innen|kreuz)b(?:and|änder)|rotatorenmanschette|trommelfell|makula|(?:ober)?schenkelhals|steißbeins?|jochbeins?|kreuzbeins?|sprunggelenks?)$/;
export const isLimb = fitting(LIMB);
const ORGAN =
  /^(?:herz|herzen|nerven|blase|bandscheiben?|gelenken?|gelenke|schilddrüse|galle|knochen|venen|adern|muskeln|bauch|unterleib|prostata|füßen|füße|ohren|herzklappe|kehlkopf|kehlkopfes|blinddarm|mandeln|polypen|gallenblase|schilddrüse|prostata|eierstöcke|lymphknoten|tumor|rückens|stimme|beinen?|beine|händen|armen|knien?)$/;
/** What is put in anew. */
const isPutIn = fitting(
  /^(?:knie|kniegelenke?s?|hüfte?n?|hüftgelenke?s?|gelenke?|niere|leber|lunge|herz|herzklappen?|linsen?|schulter|schultergelenk|darmausgang|darmausgangs|gebiss)$/,
);

export const WORN_WORDS: readonly string[] = forms(
  'kaputt* schwach* steif* schlimm* schlecht* entzündet* versteift* verschlissen* abgenutzt* lädiert* hinüber entfernen rausnehmen rausgenommen herausgenommen künstlich* neu* weh wehtut schmerzt schmerzte zittern zittert kribbeln entfernt abgenommen geschient* eingegipst* verbunden*',
);
const isNew = fitting(/^(?:neu|künstlich)/);
/** What is said of a part that was named before: "der Rücken ist kaputt", "tut das Knie weh". */
const isPredicate = fitting(
  /^(?:kaputt|hinüber|entfernen|rausnehmen|lädiert|rausgenommen|herausgenommen|weh|wehtut|schmerzt|schmerzte|zittern|zittert|kribbeln|entzündet|entfernt|abgenommen|steif|versteift|verschlissen|geschient|eingegipst)$/,
);
const isSide = fitting(/^(?:linke|rechte|beide)[nrms]?$/);

/** What has legs, heads and joints too. */
const FIGURES = new Set(
  forms(
    'bank sitzbank parkbank tisch+es stuhl+s statue figur+en puppe denkmal+s brücke brunnen brunnens schrank mikroskop maschine bagger laterne mast zaun tor stativ regal roboter skulptur büste',
  ),
);

const isReflexive = fitting(/^(?:sich|mir|mich)$/);

/** Whether the sentence speaks of a figure, a table or a bridge. */
export function isOfFigure(tokens: readonly Token[], { start, end }: Span): boolean {
  // "Beim Absteigen vom Bagger hat er sich den Knöchel verstaucht"
  for (let at = start; at < end; at++) if (isReflexive(tokens[at])) return false;
  for (let at = start; at < end; at++)
    if (FIGURES.has(tokens[at]!.lower) && tokens[at]!.case !== 'lower') return true;
  return false;
}

/** "schwaches Herz", "zwei neue Knie", "mir tut die Hüfte weh". */
export const worn: Rule = (place) => {
  const { tokens, index } = place;
  let at = index + 1;
  // "schlimmes linkes Knie"
  if (isSide(tokens[at])) at++;
  const part = tokens[at];
  const attribute = part?.gap === 'space' && (isNew(tokens[index]) ? isPutIn(part) : isBodyPart(part));
  const start = attribute || !isPredicate(tokens[index]) ? index : partBefore(place);
  if ((!attribute && start === index) || isOfFigure(tokens, place.sentence)) return undefined;
  const level = levelOf(place, true);
  return level >= 2 ? hit({ start, end: attribute ? at + 1 : index + 1 }, level) : undefined;
};

export const isBodyPart = perWord((lower) => LIMB.test(lower) || ORGAN.test(lower));

/** Index of the part named a few words before in the same clause; the place itself if there is none. */
function partBefore({ tokens, index, sentence }: Parameters<Rule>[0]): number {
  for (let at = index - 1; at >= sentence.start && at >= index - 7; at--) {
    if (tokens[at]!.kind !== 'word') break;
    if (isBodyPart(tokens[at])) return at;
  }
  return index;
}

/** What happens to a part of the body: an illness only where one is named near by. */
export const BODY_WORDS = forms(`
  gebrochen* brach bruch+es verlust+es geprellt* gequetscht* verstaucht* verknackst* gezerrt* verdreht* ausgekugelt* verrenkt* verbrüht* verbrannt* operiert* amputiert* gerissen* riss
  abgesägt* abgetrennt* abgerissen* zertrümmert* zerquetscht* angebrochen* geschwollen* verletzt* verletzung verätzt* erfroren*
  kratzer kratzern biss bisses bisse schnitt+e stich+e schwellung rötung knoten loch druckstelle+n gebissen* gestochen* geschnitten* aufgeschlagen* aufgeschürft* aufgeplatzt* eingeklemmt* überdehnt* gestaucht* angeschwollen* durchtrennt* eingequetscht* eingerissen* angerissen* aufgerissen* abgequetscht* umgeknickt* verkürzt* abgebrochen* angeschlagen* ausgeschlagen* angeknackst* zugeschwollen* ausgerenkt* abgehackt* geplatzt* blutend* geblutet blutet blutete
`);
