import { isRole } from '../../lists/german';
import type { Token } from '../../text';
import { GROUPS } from './beliefs';
import type { Place } from './level';
import { isOwned, levelOf } from './level';
import type { Rule } from './phrase';
import { compound, hit, isSaidOf, PERSON_NOUN, somewhere } from './phrase';
import { forms } from './words';

/** Of these one must stand by words that things are called too. */
const FAITH = new Set(
  forms(
    'islam christentum judentum buddhismus glaube+n+s religion konfession kirche gemeinde evangelisch ev katholisch bekenntnis bek konf getauft muslima muslim ich er sie',
  ),
);

const NAMED_THINGS = new Set(
  forms(
    'maskottchen boot+es schiff+es lok zug bär eisbär tier hund lama kuh halle platz brücke fähre bagger traktor fahrzeug rose wein',
  ),
);

const RITE = /^(?:brauch|tradition|feiertag|speise)/;

const FAITH_LABEL = /^(?:religion|konfession|bekenntnis|religionszugehörigkeit)$/;

/** "Eltern muslimisch, kein Schwein" */
function isNoteOnFamily(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:eltern|mutter|vater|familie|km|kv|kind)$/.test(tokens[index - 1]?.lower ?? '') &&
    /^[,;.)]$/.test(tokens[index + 1]?.text ?? '.')
  );
}

/** "ist katholisch", "jüdischen Glaubens", "eine muslimische Familie". */
export const belief: Rule = (place) => {
  const { tokens, index } = place;
  const span = compound(tokens, index);
  if (!span) return undefined;
  const next = tokens[span.end];
  const noun = next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower' ? next : undefined;
  if (
    noun &&
    !RITE.test(noun.lower) &&
    !PERSON_NOUN.has(noun.lower) &&
    !isRole(noun.lower) &&
    /e[nrms]?$/.test(tokens[index]!.lower)
  )
    return undefined;
  // "Gläubiger" are owed something.
  if (tokens[index]!.lower.startsWith('gläubig') && tokens[index]!.case !== 'lower') return undefined;
  // "Die Grundsteuer wurde reformiert", "die Datei wurde konvertiert"
  if (
    /^(?:reformiert|konvertiert|übergetreten)/.test(tokens[index]!.lower) &&
    !somewhere(tokens, place.sentence, FAITH)
  )
    return undefined;
  // "Christlich Demokratische Union"
  if (tokens[index]!.lower === 'christlich' && /^(?:demokrat|sozial)/.test(next?.lower ?? ''))
    return undefined;
  // "Das Maskottchen wurde getauft"
  if (/^(?:um)?getauft/.test(tokens[index]!.lower) && somewhere(tokens, place.sentence, NAMED_THINGS))
    return undefined;
  // "Religion orthodox": without an ending it is of one.
  const answer =
    (FAITH_LABEL.test(tokens[index - 1]?.lower ?? '') || isNoteOnFamily(tokens, index)) &&
    !/e[nrms]?$/.test(tokens[index]!.lower) &&
    !place.sentence.conditional;
  const level = Math.max(levelOf(place, true), answer ? 2 : 0);
  // "muslimischen Glaubens", "kurdischer Abstammung"
  const whole =
    noun &&
    PERSON_NOUN.has(noun.lower) &&
    /^(?:glaube|herkunft|abstammung|konfession|religion)/.test(noun.lower);
  // "Die Bestattung nach muslimischem Ritus ist möglich"
  const enough =
    noun &&
    (RITE.test(noun.lower) || /^(?:ritus|bestattung|beerdigung|trauung|gottesdienst)/.test(noun.lower))
      ? 2
      : 1.5;
  return level >= enough
    ? hit({ start: span.start, end: whole ? span.end + 1 : span.end }, level)
    : undefined;
};

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
const COUNCIL = new Set(
  forms(
    'fraktion+en ratsfraktion stadtrat+s rat kreistag+s landtag+s bundestag+s ausschuss+es ratsmitglied+er+s ratsfrau ratsherr+n stadtverordnete+r wahlbezirk mandat',
  ),
);
const LOOSE =
  /^(?:wählern?|religionsgemeinschaft|glaubensgemeinschaft|kirche|gemeinde|partei|gewerkschaft|gewerkschaften|linke|linken|grüne|grünen)$/;

const PARTY =
  /^(?:jusos|julis|linksjugend|nsdap|sed|cdu|spd|fdp|afd|csu|npd|dkp|bsw|mlpd|pkk|komba|igm|gdp|gdl|verdi|linken|grünen)$/;

const NAMED_GROUP =
  /^(?:cdu|spd|fdp|afd|csu|npd|dkp|bsw|mlpd|pkk|grünen?|linken?|ver|ig|gew|ngg|beamtenbund|komba|dgb|dbb|gdp|gdl|npd|piratenpartei|scientology|ditib|freimaurer|wähler|volt|jusos|fwg|uwg|ödp|nsdap|linkspartei)$/;
const PAPERS =
  /^(?:anfrage|antrag|anträge|fraktion|fraktionen|stimmen|wahl|liste|plakat|plakate|haushaltsrede|änderungsantrag|ratsantrag|anfragen|wahlstand|prozent|ergebnis|sitze|tarifabschluss|tarifvertrag|tarifverhandlungen|verhandlungen|forderung|forderungen)$/;

/** A name in the same sentence, and neither a paper nor a group of the council that it is of. */
function isBesidePerson({ tokens, index, sentence }: Place): boolean {
  if (!sentence.person || sentence.conditional || somewhere(tokens, sentence, COUNCIL)) return false;
  for (let at = Math.max(sentence.start, index - 4); at < index + 3 && at < sentence.end; at++) {
    const token = tokens[at]!;
    if (PAPERS.test(token.lower)) return false;
    // Of several parties none is a person's; an adjective is none.
    if (at !== index && PARTY.test(token.lower)) return false;
  }
  const next = tokens[index + 1];
  // "Die Linke kritisierte den Antrag"
  if (index - 1 === sentence.start && tokens[index - 1]!.lower === 'die' && next?.case === 'lower')
    return false;
  return (
    !(tokens[index]!.lower.startsWith('grün') || tokens[index]!.lower.startsWith('linke')) ||
    !(next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower')
  );
}

/** "sitzt für", "sitzt ja im Rat für", "kandidiert im Bezirk 4 für" */
function sitsFor(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - 5; at--) {
    if (/^[.!?;:]$/.test(tokens[at]!.text)) return false;
    if (/^(?:sitzt|sitze|sitzen|saß|saßen|kandidiert|kandidiere|kandidierte)$/.test(tokens[at]!.lower))
      return true;
  }
  return false;
}

/** Index of the bracket before "(Die Linke", "(Bündnis 90/Die Grünen", "(Freie Wähler"; -1 if none. */
function openBefore(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) {
    const { lower } = tokens[at]!;
    if (lower === '(') return at;
    if (!/^(?:die|bündnis|freie|90|\/)$/.test(lower)) return -1;
  }
  return -1;
}

/** "(SPD)" behind a name, "sitzt für die FDP im Kreistag": a party wherever the council is spoken of. */
function isOfNamed({ tokens, index, sentences }: Place): boolean {
  const before = tokens[index - 1];
  const open = openBefore(tokens, index);
  if (open !== -1 && /^[),;]$/.test(tokens[index + 1]?.text ?? ''))
    return open > 0 && tokens[open]!.gap === 'space' && sentences.isName(open - 1);
  // "Herr Ahrens, Linkspartei, fordert"
  if (before?.text === ',' && sentences.isName(index - 2))
    return (
      /^[,.;)]$/.test(tokens[index + 1]?.text ?? '.') || /^(?:line|paragraph)$/.test(tokens[index + 1]!.gap)
    );
  // "für die Freien Wähler"
  const article = before?.lower === 'freien' ? index - 2 : index - 1;
  return (
    tokens[article]?.lower === 'die' && tokens[article - 1]?.lower === 'für' && sitsFor(tokens, article - 2)
  );
}

/** "in der NPD", "von der CDU", "bei der AfD", "(SPD)" behind a name; not "Antrag der SPD". */
function isOfSomebody(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const close = tokens[index + 1]?.text;
  if (before === '(' && close === ')')
    return tokens[index - 2]?.kind === 'word' && tokens[index - 2]!.case !== 'lower';
  // "Mitglied NGG"
  if (before === 'mitglied') return true;
  return (
    (before === 'der' ||
      (before === 'den' && /^(?:jusos|julis|linken|grünen)$/.test(tokens[index]!.lower))) &&
    /^(?:in|von|bei|für|aus|mit|t|shirt|flugblätter|plakate|aufkleber|infostand|stand|fahne|liste|demo)$/.test(
      tokens[index - 2]?.lower ?? '',
    )
  );
}

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

/** "ist lesbisch", "Geschlechtsangleichung". */
export const sexual: Rule = (place) => {
  const { tokens, index } = place;
  // A form's "Familienstand: eingetragene Lebenspartnerschaft"
  const status = tokens[index - 2]?.text === ':' || tokens[index - 1]?.text === ':';
  const level = isOwned(place) || status ? Math.max(2, levelOf(place, true)) : levelOf(place, true);
  const span = compound(place.tokens, place.index);
  const couple = /^(?:frauen|männer)paar/.test(tokens[index]!.lower);
  return span && level >= (couple ? 1.5 : 2) && isSaidOfAny(place) ? hit(span, level) : undefined;
};

const LIVES = new Set(forms('lebt lebe leben fühlt fühle lebte'));

/** "mit seinem Ehemann", "ihrer verstorbenen Ehefrau"; with a capital "Ihre Ehefrau" is the reader's. */
export const spouse: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const next = tokens[index + 1];
  // "ihre Frau Koch"
  if (
    tokens[index]!.lower === 'frau' &&
    next?.kind === 'word' &&
    next.case !== 'lower' &&
    next.gap === 'space'
  )
    return undefined;
  // "lebt seit 2019 als Mann", "fühlt sich als Frau"
  if (
    /^(?:frau|mann)$/.test(tokens[index]!.lower) &&
    tokens[index - 1]?.lower === 'als' &&
    somewhere(tokens, sentence, LIVES)
  ) {
    const level = levelOf(place, true);
    return level >= 2 ? hit({ start: index - 1, end: index + 1 }, level) : undefined;
  }
  const her = /(?:frau|in)$/.test(tokens[index]!.lower);
  // Without capitals it may be the reader's: "nach dem tod ihrer frau"
  if (her && tokens[index]!.case === 'lower') return undefined;
  for (let at = index - 1; at >= sentence.start && at >= index - 3; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.case !== 'lower') return undefined;
    if ((her ? /^ihre[rn]?$/ : /^sein(?:e[nms])?$/).test(token.lower)) {
      const level = levelOf(place, true);
      return level >= 2 ? hit({ start: at, end: index + 1 }, level) : undefined;
    }
    if (!/(?:e[nrms]?|ex)$/.test(token.lower)) return undefined;
  }
  return undefined;
};

/** Nouns pass; adjectives as in `isSaidOf`. */
function isSaidOfAny(place: Place): boolean {
  const token = place.tokens[place.index]!;
  return token.case !== 'lower' || isSaidOf(place);
}

/** "Fingerabdrücke", "Gentest". */
export const body: Rule = (place) => {
  // The name of a file: "dna_2.pdf".
  if (place.tokens[place.index + 1]?.text === '_') return undefined;
  const level = isOwned(place) ? Math.max(2, levelOf(place)) : levelOf(place);
  const span = compound(place.tokens, place.index);
  return span && level >= 2 ? hit(span, level) : undefined;
};
