import type { Token } from '../../text';
import { forms } from '../../words';
import { isOwned, levelOf } from './level';
import { PARTY } from './party-affiliation';
import { compound, hit, type Rule, somewhere } from './phrase';

const UNION = /^(?:gewerkschaft|verdi$|igm$|vertrauensleute|warnstreik)/;

function isOnUnions(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => UNION.test(lower) || (lower === 'di' && tokens[at - 2]?.lower === 'ver'),
  );
}

/** "Kirchenaustritt", "Kopftuch". */
export const membership: Rule = (place) => {
  const { tokens, index, sentence } = place;
  // Those of other bodies are called so too.
  if (/^vertrauens/.test(place.tokens[place.index]!.lower) && !isOnUnions(place.tokens)) return undefined;
  // "Auskunft zum Kirchenaustritt"
  if (/^(?:zum|zur|über)$/.test(tokens[index - 1]?.lower ?? '') && somewhere(tokens, sentence, ASKED))
    return undefined;
  const level = isOwned(place) ? Math.max(2, levelOf(place)) : levelOf(place, true);
  const span = compound(tokens, index);
  const holiday = HOLIDAY.test(tokens[index]!.lower);
  // "Im Ramadan öffnet die Gemeinde ihre Türen"
  if (
    holiday &&
    index - sentence.start <= 2 &&
    !sentence.person &&
    !sentence.self &&
    !sentence.kin &&
    !sentence.we
  )
    return undefined;
  const enough = LEAVES_CHURCH.test(tokens[index]!.lower) ? 1.5 : 2;
  if (!span || level < (RARE_HOLIDAY.test(tokens[index]!.lower) ? 1.5 : enough)) return undefined;
  const start = /^[jy]om$/.test(tokens[index - 1]?.lower ?? '') ? index - 1 : span.start;
  return hit({ start, end: withParty(tokens, index, span.end) }, level);
};

const ASKED = new Set(
  forms(
    'auskunft auskünfte frage+n information+en merkblatt formular vordruck hinweis+e gratuliert gratulieren grüße glückwünsche wünscht wünschen einladung lädt',
  ),
);

const HOLIDAY =
  /^(?:ramadan|zuckerfest|opferfest|bayram|pessach|chanukka|kippur|newroz|nowruz|purim|fastenmonat|fastenbrechen|iftar)(?:e?s)?$/;

const LEAVES_CHURCH = /^kirchen(?:aus|ein|bei|über|wiederein)tritte?s?$/;

/** Nobody else keeps them. */
const RARE_HOLIDAY = /^(?:pessach|kippur|newroz|nowruz|purim)(?:e?s)?$/;

/** "Parteibuch Die Linke" */
function withParty(tokens: readonly Token[], index: number, end: number): number {
  if (!/^(?:partei|mitglieds)/.test(tokens[index]!.lower)) return end;
  const name = tokens[end]?.lower === 'die' || tokens[end]?.lower === 'der' ? end + 1 : end;
  return PARTY.test(tokens[name]?.lower ?? '') || tokens[name]?.lower === 'linke' ? name + 1 : end;
}
