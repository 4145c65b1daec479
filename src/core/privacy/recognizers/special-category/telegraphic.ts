import { fitting } from '../../per-word';
import { forms } from '../../words';
import { IS_WRONG } from './body-parts';
import { Flag, flagsOf } from './flags';
import type { Place } from './level';
import { somewhere } from './phrase';

/*
 * Notes of a file that name nobody and have no verb: "Zöliakie ärztlich bestätigt, Mehrbedarf bewilligt", "Aphasie,
 * Logopädie läuft". Basis: Art. 4 no. 15 GDPR.
 */

/** What a file notes about one. */
const NOTED = new Set(
  forms(`
    bekannt bestätigt gesichert ungeklärt unklar abgeklärt abklären diagnostiziert attestiert bescheinigt nachgewiesen erstdiagnose verdachtsdiagnose ed prognose verlauf vorgeschichte anamnese
    beidseits bds beidseitig links rechts li re stabil progredient inoperabel operiert geplant stationär ambulant dabehalten überwacht verlegt eingewiesen entlassen aufgenommen beobachtung überwachung nachsorge verlaufskontrolle kontrolle wiedervorstellung
    op not-op eingriff reha anschlussheilbehandlung logopädie physiotherapie ergotherapie krankengymnastik therapie bestrahlung chemo infusion gips orthese bandage prothese rollator rollstuhl pflegebett attest krankenschein au rezept hilfsmittel hausarzt facharzt klinik klinikum krankenhaus arztbrief klinikrechnung
    begleitung betroffene+n+r kind säugling kleinkind mutter vater sohn sohnes tochter ehefrau ehemann angehörige+r bewohner+in bew pat beschuldigter geschädigte+r zeugin zeuge verletzte bewerber+in schüler+in lehrling azubi student+in fahrlehrer vertretung geschwister witwe antragsteller+in
    beantragt bewilligt abgelehnt verordnet ausgesetzt erwogen befreit untersagt tabu gestrichen verlängern nachholen nachschreiben freistellung dienstbefreiung sportverbot sportbefreiung fahrverbot fahreignung mehrbedarf eilantrag kostenübernahme beihilfe eigenanteil widerspruch einspruch gutachten mdk md mehrkosten
    heute gestern jeweils montags dienstags mittwochs donnerstags freitags vormittags nachts täglich tgl wochen monate tage seit zuletzt letzter letzte letztes nächste derzeit aktuell vorläufig dauerhaft bleibend
    anbei beiliegend beigefügt beleg bescheinigung nachweis bericht befund ungeimpft nüchtern ansprechbar schmerzen fieber grad stadium typ
    braucht benötigt trägt sucht kein keine keinen folgt läuft folgen wird nässt weiter diskret umgehen hb kontrolliert antibiotika operation herausnehmen verdacht begründung
    unfall arbeitsunfall dienstunfall sturz auffahrunfall urlaub
  `),
);

/** What may stand between the name of an illness and what is noted of it. */
const leadsOn = fitting(
  /^(?:[,.!:;(–]|nach|seit|mit|bei|beim|am|an|im|in|auf|des|der|ohne|unter|beidseits|beidseitig|bds|links|rechts|li|re|ärztlich|labor\p{L}*|bekannt|bestätigt|gesichert|ungeklärt|unklar|typ|grad|stadium|stufe|stark|hochgradig|jenseits|steht|durch|gold|bis|laut|gegen|wegen|überstanden|fortgeschritten|verheilt|vergessen|stationär|ambulant|gecoilt|operiert|hinter|[ivx]{1,3}|\d{1,4})$/u,
);

const isSmallLead = fitting(
  /^(?:grüner|grauer|long|offenes|offene|blaue[sr]?|linksseitig|rechtsseitig|halbseitig|beide|beidseitige|akute[rs]?|chronische[rs]?|schwere[rs]?|leichte[rs]?|alte[rs]?|starke[rs]?|multiple|beginnende[rs]?|bekannte[rs]?|rezidivierende[rs]?|ausgeprägte[rs]?|geplante[rs]?|orthopädische|laparoskopische|doppelseitige[rs]?)$/,
);

/** What a notice says to everybody. */
const TO_ALL = new Set(
  forms(
    'wer man tipps vortrag kurs wissenswertes merkblatt impfpflicht eingriffe eingriffen fallzahlen fälle zahl erklärt',
  ),
);
const SHORT_TEXT = 60;

/** A car has them too. */
const isOfThingsToo = fitting(
  /^(?:beulen?|schrammen?|kratzer|medikamente?|tabletten|krankenakten?|hilfsmittel|pflegebett\p{L}*)$/u,
);

/** Latin names go on: "Akne inversa", "Ulcus cruris venosum". */
const isLatin = fitting(
  /^(?:\p{L}{2,14}(?:us|osa|osum|ans|alis|aris|eris|uris|versa|matodes|iosa|nata|etica|ifida))$/u,
);

const FINITE = new Set(
  forms(
    'ist sind wird werden wurde wurden hat haben trifft verboten erhältlich möglich samstags untersagt gehören gehört zeigt zeigen kann können muss müssen soll sollen darf dürfen gilt gelten gibt bietet hilft',
  ),
);

const isAll = fitting(/^alle/);

/** Whether the word opens a note of a file, or one of its parts, without subject, verb and article. */
export function isTelegraphic(place: Place, strict = false): boolean {
  const { tokens, index, sentence } = place;
  const { end, conditional, generic, events, asks } = sentence;
  if (
    conditional ||
    (asks && sentence.you) ||
    events.length > 0 ||
    generic.some((at) => !isBesideTheIll(tokens[at]))
  )
    return false;
  // A long text without persons is a notice.
  if (tokens.length > SHORT_TEXT && !place.sentences.hasPersons) return false;
  if (isOfThingsToo(tokens[index])) return false;
  const start = partStart(place);
  if (start === -1) return false;
  for (let at = start; at < index; at++)
    if (
      tokens[at]!.text !== '-' &&
      tokens[at + 1]!.gap !== 'none' &&
      tokens[at]!.gap !== 'none' &&
      !isSmallLead(tokens[at])
    )
      return false;
  let next = index + 1;
  while (tokens[next]?.gap === 'none' && (tokens[next]!.kind === 'word' || tokens[next]!.text === '-'))
    next++;
  if (isLatin(tokens[next]) || tokens[index]!.lower === 'morbus') next++;
  // "Epileptischer Anfall"
  if (
    tokens[next]?.case === 'capital' &&
    tokens[next]!.gap === 'space' &&
    /isch(?:er|e|es)$/.test(tokens[index]!.lower)
  )
    next++;
  if (next < end && !leadsOn(tokens[next]) && !IS_WRONG.has(tokens[next]!.lower)) return false;
  if (somewhere(tokens, sentence, TO_ALL) || (asks && tokens.length > SHORT_TEXT)) return false;
  if (next >= end) return tokens.length <= SHORT_TEXT && tokens[end - 1]!.text === '!';
  let noted = false;
  for (let at = sentence.start; at < end; at++) {
    // "Nachweis für alle"
    if (tokens[at]!.lower === 'für' && isAll(tokens[at + 1])) return false;
    if (at !== index && NOTED.has(tokens[at]!.lower)) noted = true;
  }
  return noted || (!strict && isBare(place, start));
}

const NOTE_LENGTH = 40;

/** A short text of words without a verb: "Bronchitis, ganze Familie, bitte Termin verschieben". */
function isBare({ tokens, sentence }: Place, start: number): boolean {
  if (tokens.length > NOTE_LENGTH || start !== sentence.start) return false;
  for (let at = sentence.start; at < sentence.end; at++)
    if (tokens[at]!.text === ':' || FINITE.has(tokens[at]!.lower)) return false;
  return true;
}

const isBesideTheIll = fitting(/^(?:angehörigen?|betroffenen?|patienten|eltern|niemand)$/);
const FARTHEST = 4;

const endsPart = fitting(/^[,:;]$/);

/** Where the part of the sentence begins that the word opens; -1 if a verb or an article goes before it. */
function partStart({ tokens, index, sentence: { start } }: Place): number {
  let at = index;
  while (at > start && at > index - FARTHEST && !endsPart(tokens[at - 1])) at--;
  if (at === start) return start;
  if (tokens.length > SHORT_TEXT) return -1;
  if (!endsPart(tokens[at - 1])) return -1;
  for (let before = start; before < at; before++) if (FINITE.has(tokens[before]!.lower)) return -1;
  return flagsOf(tokens[start]) & Flag.Determiner ? -1 : at;
}
