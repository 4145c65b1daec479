import { forms } from '../../words';
import { isGeneral } from './general';
import type { Place } from './level';
import { isOwned, levelOf } from './level';
import type { Rule } from './phrase';
import { compound, hit, somewhere } from './phrase';
import { withQualifiers } from './rules-health';
import { hasSomebody } from './somebody';
import { isTelegraphic } from './telegraphic';

/** Last parts of compounds and words behind that make it a matter of many: "Zöliakie-Gesellschaft", "Hodgkin-Forschung". */
const OF_MANY = new Set(
  forms(
    'gesellschaft forschung risiko test impfstoff ausbruch fälle welle erreger patienten betroffene selbsthilfe liga register',
  ),
);

const FAR = 12;

/** "Vorhofflimmern", "Eliquis", "Appendektomie": of somebody wherever nothing says that it is of all. */
export const clinical: Rule = (place) => {
  const { tokens, index } = place;
  const span = compound(tokens, index);
  if (!span || OF_MANY.has(tokens[span.end - 1]!.lower)) return undefined;
  const said = isOwned(place) ? Math.max(2, levelOf(place, true)) : levelOf(place, true);
  const weak = isOfFile(place) || hasSomebody(place) ? weakLevel(place) : 0;
  return hit(withQualifiers(tokens, span), Math.max(said, weak));
};

/** Whether nothing in the sentence says that it speaks of many, of an event, or of what a word means. */
export function isOfFile(place: Place): boolean {
  const { tokens, sentence, index } = place;
  const { conditional, you, start } = sentence;
  // "Angehörige informiert" far behind says nothing of whom it is of.
  const many = sentence.generic.some((at) => at <= index + 2) || sentence.events.length > 0;
  return (
    !many &&
    !conditional &&
    !you &&
    !isGeneral(place) &&
    !/^(?:bei|was|wie|für|zu|zur|zum|über|tipps|hilfe|hilfen)$/.test(tokens[start]!.lower) &&
    (tokens[index]!.case === 'lower' ||
      !/^(?:ist|sind|kann|können|beginnt|bedeutet|heißt|nennt|tritt|betrifft|gehört|gehören|entsteht|bezeichnet|äußert)$/.test(
        tokens[index + 1]?.lower ?? '',
      )) &&
    !/^(?:über|gegen|thema|bei|für|zum?|zur|vom?|oder)$/.test(tokens[index - 1]?.lower ?? '')
  );
}

/** So long is a note or a passage of a letter; longer texts without a person are notices. */
const SHORT_TEXT = 60;

/** How sure it is where no person is spoken of. */
export function weakLevel(place: Place): number {
  const { tokens, sentences } = place;
  if (isTelegraphic(place)) return 2;
  return (tokens.length > SHORT_TEXT && !sentences.hasPersons) || isOfAll(place) ? 0 : 1.5;
}

/** Who sells, lends and treats many, and who rules for all. */
const OFFERS = new Set(
  forms(`
    verleiht verkauft liefert eröffnet eröffnete bietet vermietet berät operiert behandelt rechnet prüft sanitätshaus apotheke hersteller kläranlage
    typisch regel allgemein üblich fachtag thema vorrätig wirkstoff wirkstoffe rückstände abwasser häufigste häufigsten fälle prozent jährlich ratgeber lexikon aufsatz roman film buch
  `),
);

/** A rule, a question, a leaflet or a talk. */
export function isOfAll(place: Place): boolean {
  const { sentence, index } = place;
  return (
    sentence.conditional ||
    sentence.generic.some((at) => Math.abs(at - index) <= FAR) ||
    sentence.events.length > 0 ||
    (!sentence.person && !sentence.self && !sentence.kin && somewhere(place.tokens, sentence, OFFERS)) ||
    isGeneral(place)
  );
}
