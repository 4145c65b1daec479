import type { Token } from '../../text';
import { forms } from '../../words';
import { GROUPS } from './beliefs';
import { levelOf, type Place } from './level';
import {
  COUNCIL,
  isBesidePerson,
  isOfMandate,
  isOfNamed,
  isOfSomebody,
  NAMED_GROUP,
  PARTY,
} from './party-affiliation';
import { hit, type Rule, somewhere } from './phrase';

const BELONGS = new Set(
  forms(`
    gehörte gehörten angehörte angehören angehörten mitglied mitglieds mitgliedschaft eingetreten ausgetreten beigetreten austritt eintritt beitritt
    wählt wähle wählte kandidiert kandidierte kandidat kandidatin anhänger anhängerin sympathisiert
    sympathisant organisiert vertrauensfrau vertrauensmann beitrag parteibuch angehört gehört gehöre
    aktiv engagiert tritt trat trete angehörige angehöriger funktionär funktionärin mitgliedsbeitrag
    zeuge zeugin zeugen teilgenommen gestreikt streikt streik beteiligt vorsitzende+r kreisvorsitzende+r ortsvorsitzende+r stadtverbandsvorsitzende+r schatzmeister+in
    nahe zugerechnet zuzurechnen zugeordnet zuzuordnen umfeld nähe szene treffen kassierer+in betriebsrat+s betriebsrätin besucht betet konvertiert übergetreten aufgenommen ausgeschlossen wählen gewählt war
    zugehörigkeit zugehörig rechtsschutz rechtsschutzversicherung taufurkunde taufbescheinigung
    teil aufmarsch kundgebung demo gehören getauft konfirmiert gefirmt taufschein taufe freitags vertrauensleute übertritt konversion mitglieder
  `),
);
const WORSHIPS = new Set(
  forms(
    'singt singe singen singst sang predigt predige predigte betet gottesdienst gottesdienste chor besucht besuche',
  ),
);
const LOOSE =
  /^(?:wählern?|religionsgemeinschaft|glaubensgemeinschaft|kirche|gemeinde|partei|gewerkschaft|gewerkschaften|linke|linken|grüne|grünen)$/;

const IS = new Set(['ist', 'bin', 'war', 'sei', 'bleibt', 'bleibe']);

/** "ist seit 30 Jahren in der Gewerkschaft", "ist bei ver.di" */
function isIn({ tokens, index, sentence }: Place): boolean {
  if (tokens[index - 1]?.lower === 'bei' && NAMED_GROUP.test(tokens[index]!.lower))
    return somewhere(tokens, sentence, IS);
  return (
    /^(?:gewerkschaft|partei|loge|sekte|freimaurerloge|linken|grünen|antifa)$/.test(tokens[index]!.lower) &&
    /^(?:der|einer)$/.test(tokens[index - 1]?.lower ?? '') &&
    tokens[index - 2]?.lower === 'in' &&
    somewhere(tokens, sentence, IS)
  );
}

/** "Mitglied der SPD", "ver.di beigetreten", "aus der Kirche ausgetreten", "AfD-Mitglied". */
export const group: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower } = tokens[index]!;
  if (
    tokens[index]!.case === 'lower' &&
    !/^(?:ver|jehovas)$/.test(lower) &&
    !PARTY.test(lower) &&
    !(lower === 'volt' && tokens[index - 1]?.lower === 'bei')
  )
    return undefined;
  // "in der linken Wand"
  const next = tokens[index + 1];
  if (
    tokens[index]!.case === 'lower' &&
    /^(?:linken|grünen)$/.test(lower) &&
    next?.kind === 'word' &&
    next.case !== 'lower'
  )
    return undefined;
  // "Dr. Pohl (Bündnis 90)"; with the greens behind it those count.
  if (lower === 'bündnis')
    return tokens[index - 1]?.text === '(' &&
      tokens[index + 1]?.text === '90' &&
      tokens[index + 2]?.text === ')' &&
      index > 1 &&
      place.sentences.isName(index - 2)
      ? hit({ start: index, end: index + 2 }, 2)
      : undefined;
  if (lower === 'jehovas')
    return /^zeug/.test(tokens[index - 1]?.lower ?? '') && levelOf(place, true) >= 2
      ? hit({ start: index - 1, end: index + 1 }, 2)
      : undefined;
  if (lower === 'union' && !/^jungen?$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  // "predigt in einer Pfingstgemeinde"
  if (
    /^(?:pfingst|advent|baptisten|mennoniten|brüder)(?:gemeinde|kirche)$/.test(lower) &&
    somewhere(tokens, sentence, WORSHIPS)
  ) {
    const level = levelOf(place, true);
    return level >= 2 ? hit({ start: index, end: index + 1 }, level) : undefined;
  }
  // "Gehört der Verstorbene keiner Kirche an, läutet keine Glocke"
  if (tokens[index - 1]?.lower === 'keiner' && /^geh(?:ö|oe)r/.test(tokens[sentence.start]!.lower))
    return undefined;
  // "keiner Kirche angehört", "Zugehörigkeit zu keiner Religionsgemeinschaft"
  if (tokens[index - 1]?.lower === 'keiner' && somewhere(tokens, sentence, BELONGS)) {
    const level = levelOf(place, true);
    return level >= 1.5 ? hit({ start: index - 1, end: index + 1 }, level) : undefined;
  }
  if (NAMED_GROUP.test(lower) && isOfMandate(place)) return hit({ start: index, end: index + 1 }, 2);
  let end = index + 1;
  if (lower === 'ver') {
    if (tokens[index + 1]?.text !== '.' || tokens[index + 2]?.lower !== 'di') return undefined;
    end = index + 3;
  } else if (lower === 'ig') {
    const name = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
    if (!/^(?:metall|metallerin|metaller|bce|bau)$/.test(tokens[name]?.lower ?? '')) return undefined;
    end = name + 1;
  } else if (
    LOOSE.test(lower) &&
    !(NAMED_GROUP.test(lower) && isOfNamed(place)) &&
    !/^(?:der|die|einer|den|keiner|mitglied|-)$/.test(tokens[index - 1]?.lower ?? '') &&
    !/e[nr]$/.test(tokens[index - 1]?.lower ?? '')
  )
    return undefined;
  const member =
    tokens[end]?.text === '-' &&
    /^(?:mitglied|mitglieds|mitgliedschaft|mitgliedsbeitrag|anhänger|anhängerin|wähler|wählerin|parteibuch|vertrauensfrau|vertrauensmann|ortsverein|ortsvereins|ortsverband|ortsverbands|ortsverbandes|kandidat|kandidatin|kreisverband|stadtverband|betriebsgruppe|personalrat|personalrätin|liste|betriebsrat|betriebsrätin|tarifkommission|mitgliedsnummer|ausweis|mitgliedsausweis|kollege|kollegin|ortsgruppe|vorstand|jugend|delegierter|delegierte|sekretär|sekretärin|funktionär|funktionärin|sympathisant|aktivist|politiker|politikerin|inhalte|parolen|propaganda|aufkleber|fahne|shirt|tattoo)$/.test(
      tokens[end + 1]?.lower ?? '',
    );
  const joins = tokens[index - 2]?.lower.startsWith('mitglied') && tokens[index - 1]?.lower === 'der';
  if (tokens[end]?.text === '-' && tokens[end]!.gap === 'none' && !member && !joins) return undefined;
  const party =
    (NAMED_GROUP.test(lower) && isOfNamed(place)) ||
    (PARTY.test(lower) &&
      isOfSomebody(tokens, index) &&
      !(tokens[index - 1]!.text === '(' && somewhere(tokens, sentence, COUNCIL))) ||
    (NAMED_GROUP.test(lower) && isBesidePerson(place));
  if (
    !member &&
    !party &&
    !isIn(place) &&
    !(somewhere(tokens, sentence, BELONGS) && !somewhere(tokens, sentence, COUNCIL))
  )
    return undefined;
  // A stall of the party is an event, and its chairman one of it all the same.
  const level = Math.max(levelOf(place, true), member && sentence.person && !sentence.conditional ? 2 : 0);
  const start = adjectiveStart(tokens, index);
  return level >= 2 ? hit({ start, end: member ? end + 2 : end }, level) : undefined;
};

/** "der katholischen Kirche", "jüdischen Gemeinde", "Tewahedo-Kirche" */
function adjectiveStart(tokens: readonly Token[], index: number): number {
  if (tokens[index - 1]?.text === '-' && tokens[index - 1]!.gap === 'none') return index - 2;
  const before = tokens[index - 1];
  return before && GROUPS.has(tokens[index]!.lower) && /(?:isch|christlich)e[nr]$/.test(before.lower)
    ? index - 1
    : index;
}
