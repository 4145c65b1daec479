import { fitting } from '../../per-word';
import type { Token } from '../../text';
import type { Span } from './labels';
import type { Place } from './level';

/*
 * Titles of books, films, talks and campaigns, and names of associations: "das Heft „Leben mit Demenz“", "Hörspiel: Papa ist
 * krank", "Blinden- und Sehbehindertenverein". Basis: Art. 4 no. 1 GDPR.
 */

const isWork = fitting(
  /^(?:(?:bilder|kinder|jugend|sach|fach|hör|lehr|hand|koch|lese|dreh)?buch|(?:themen|programm|comic|sonder|info)?heft|\p{L}{0,16}(?:film|broschüre|flyer|comic|hörspiel|roman|vortrag|vorträge|ausstellung|kampagne|plakat|merkblatt|faltblatt|infoblatt|theaterstück|schauspiel|doku|podcast|lesung|ratgeber|workshop|fachtag|aktionstag|aktionswoche|initiative|stiftung|fortbildung|seminar|infoabend|themenabend|vortragsreihe|filmreihe|fernsehserie|leitfaden|leitlinie|bildband)|motto)s?$/u,
);
/** What a line of a file begins with too: "Seminar: Karin Rust fehlt", "Motto: …" */
const isEvent = fitting(/(?:workshop|initiative|stiftung|fortbildung|seminar|motto)s?$/);
const opensQuote = fitting(/^[„"»“‚]$/);
const closesQuote = fitting(/^[“"«”‘]$/);
const LONGEST = 12;

/** Whether the word stands in the title of a work or an event. */
export function isTitle(place: Place): boolean {
  const { tokens, sentence, index } = place;
  if (sentence.person) return false;
  if (isWorkAt(tokens, sentence.start) && tokens[sentence.start + 1]?.text === ':' && isOfNobody(place))
    return true;
  for (let at = index - 1; at > 0 && at >= index - LONGEST; at--) {
    if (!opensQuote(tokens[at])) {
      if (closesQuote(tokens[at])) return false;
      continue;
    }
    return isWorkAt(tokens, at - 1) || (tokens[at - 1]!.text === ':' && isWorkAt(tokens, at - 2));
  }
  return false;
}

/** "Hörspiel: Papa ist krank", not "Theaterstück: fällt aus, da ich krank bin" */
function isOfNobody(place: Place): boolean {
  const { tokens, sentence: s } = place;
  return !isEvent(tokens[s.start]) && !s.self && !s.kin && !s.pronoun && !saysWhy(place);
}

const isWhy = fitting(/^(?:da|wegen|weil|trotz|fehlt|fällt|braucht|brauchen|teilnahme)$/);

function saysWhy({ tokens, sentence }: Place): boolean {
  for (let at = sentence.start + 2; at < sentence.end; at++) if (isWhy(tokens[at])) return true;
  return false;
}

function isWorkAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.case === 'capital' && isWork(tokens[at]);
}

const isJoint = fitting(/^(?:und|oder|u|\/|&|,)$/);
const isOrganisation = fitting(
  /(?:verein|vereine|vereins|verband|verbands|verbandes|verbände|bund|bundes|stiftung|gesellschaft|gesetz|gesetzes|recht|register|forschung|verordnung|initiative|liga|beirat|beauftragte[rn]?|hilfswerk|woche|tag|tage|messe|politik|statistik|prävention|vorsorge|zentrum|zentren|zentrums)$/,
);

/** "Blinden- und Sehbehindertenverein", "Autismus-Therapie-Zentrum": what the last word is of. */
export function isOfOrganisation({ tokens }: Place, { end }: Span): boolean {
  if (tokens[end]?.text !== '-' || tokens[end]!.gap !== 'none') return false;
  let at = end + 1;
  // "Krebs-, Rheuma- und Schmerzgesellschaft"
  for (let steps = 0; steps < 4 && isJoint(tokens[at]); steps++) {
    at++;
    while (tokens[at + 1]?.text === '-' && tokens[at + 1]!.gap === 'none') at += 2;
  }
  return tokens[at]?.kind === 'word' && at > end + 1 && isOrganisation(tokens[at]);
}
