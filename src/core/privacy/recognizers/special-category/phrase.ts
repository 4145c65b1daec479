import { isRole } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import type { Span } from './labels';
import type { Hit, Place } from './level';
import { endsAsAttribute } from './little-words';

export type Rule = (place: Place) => Hit | undefined;

export function hit(span: Span, level: number, weak = false): Hit | undefined {
  return level > 0 ? { ...span, level, weak } : undefined;
}

/** Whether the sentence has one of the words. */
export function somewhere(
  tokens: readonly Token[],
  { start, end }: Span,
  list: ReadonlySet<string>,
): boolean {
  for (let at = start; at < end; at++) if (list.has(tokens[at]!.lower)) return true;
  return false;
}

/** Words that lead to what a person is called. */
export const isCopula = fitting(
  /^(?:ist|bin|bist|war|waren|sei|sind|angeblich|offenbar|vermutlich|wohl|bekannter|als|is|ein|eine|einen|einem|einer|der|die|den|wurde|geworden)$/,
);

const isSelf = fitting(/^(?:selbst|selber|auch|leider|jetzt|nun|schon|seither|noch|ja|nämlich|bekanntlich)$/);
const isBeing = fitting(/^(?:ist|bin|war|sei|sind|wäre)$/);

/** Nouns that an adjective of belief or origin makes a person's. */
export const PERSON_NOUN = new Set(
  forms(
    `frau mann mannes familie vater mutter sohn tochter eltern ehepaar mädchen junge kind schüler+in nachbar+in+n kollege+n kollegin bewerber+in
    mitbürger+in patient+in+en freund+in ehemann ehefrau bruder schwester partner+in mitarbeiter+in antragsteller+in+s klient+in junger
    oma opa großmutter großvater hausfrau rentner+in student+in pflegekraft haushaltshilfe mieter+in+s gast besucher+in person ehegatte
    inhalte inhalten chats posts wurzeln hintergrund vorfahren elternhaus gründen gründe überzeugung religionsunterricht
    kontingentflüchtling+e flüchtling+s zuwanderer einwanderer+in asylbewerber+in migrant+en+in
    priester pfarrer herr herrn jugendliche+r kläger+in glaubens glauben herkunft abstammung konfession religion identität orientierung
    beziehung partnerschaft ehe paar bekenntnisses gemeinschaft ritus bestattung beerdigung taufe bekenntnis aussehen aussehens erscheinung erscheinungsbild phänotyp+s akzent muslim+in christ+in fernfahrer arbeiter+in haushalt äußerungen gesinnung szene parolen kreisen weltbild einstellung`,
  ),
);

export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUN.has(lower) || isRole(lower);
}

/** "Schwimmer", "Erzieherin", "Kaufmann": how words for persons end. */
const isPersonForm = (lower: string) =>
  !/(?:ein|zin|(?:ter|vita)min)$/.test(lower) &&
  /(?:er|in|mann|frau|kind|kraft|ling|ent|ant|ist|bub|opa|oma|kollegen?|junge|dame|herr)$/.test(lower);

/** A predicate, or an attribute of a person: no "kranke Bäume", no "katholische Grundschule". */
export function isSaidOf({ tokens, index, sentence, sentences }: Place): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const attributive =
    next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower' && index + 1 < sentence.end;
  if (token.case === 'lower') {
    if (!attributive) return true;
    // "ist katholisch Getaufter": an adjective without ending is no attribute.
    return (
      !endsAsAttribute(token) ||
      PERSON_NOUN.has(next.lower) ||
      isRole(next.lower) ||
      sentences.isName(index + 1) ||
      isPersonForm(next.lower)
    );
  }
  if (attributive && !PERSON_NOUN.has(next.lower) && !/^(?:typ|grad|stufe|stadium)$/.test(next.lower))
    return false;
  // "als Schwerbehinderter", "Er ist Epileptiker"; and the predicate of a note: "Schwerbehindert seit 2019".
  const before = tokens[index - 1];
  // "dass ich Asthmatiker bin"
  const behind =
    next?.gap === 'space' &&
    /^(?:ist|bin|war|sei|wäre)$/.test(next.lower) &&
    /^(?:[,.;!?)]|und|oder)$/.test(tokens[index + 2]?.text ?? '.');
  return (
    behind ||
    index === sentence.start ||
    // "offen      Epileptiker": a cell of columns
    (before !== undefined && token.start - before.end > 2) ||
    token.case === 'upper' ||
    (before !== undefined && isCopula(before)) ||
    // "ist selbst Diabetiker"
    (before !== undefined && isSelf(before) && index > 1 && isBeing(tokens[index - 2])) ||
    /^[,(:–-]$/.test(before?.text ?? '')
  );
}

/** Verbs and adverbs of staying somewhere, going in and coming out. */
export const LIES = new Set(
  forms(`
    vorstellung unterbringung überweisung überwies einweisung verlegung krankentransport transportschein liegt liege lag eingeliefert eingewiesen stationär befindet befinde befand musste kam muss entlassen
    aufgenommen behandelt operiert seit verlegt gebracht untergebracht aufenthalt verbringt sitzt sitze
      saß lebt lebe wohnt waren termin überwiesen angemeldet einsitzt verbüßt verbüße insasse derzeit inhaftiert kommt bleibt bin ist war hafturlaub gewesen
      entlassung sei nacht tage tag wochen wochenlang monate lange reha wieder zurück angehörige besuchen geht gehe ging gegangen eingeliefert+e liegen lagen gesessen
  `),
);

const leadsToPlace = fitting(/^(?:im|ins|in|aus|zur|auf|vom)$/);
const mayStandBeforePlace = fitting(/^(?:der|die|dem|das|einer|eine|einem|ein|u|\p{L}{3,30}e[nrms]?|-)$/u);

/** "in der", "aus dem", "ins" before a place. */
export function isPlaceOf(tokens: readonly Token[], index: number): boolean {
  // "in der LVR-Klinik"
  const first = compound(tokens, index)?.start ?? index;
  for (let at = first - 1; at >= first - 4 && at >= 0; at--) {
    if (leadsToPlace(tokens[at])) return true;
    if (!mayStandBeforePlace(tokens[at])) return false;
  }
  return false;
}

/** Last parts of compounds that make a thing of the illness. */
const OTHER_PART = new Set(
  forms(
    `beratung beratungsstelle gruppe selbsthilfe selbsthilfegruppe woche tag kampagne schutzverordnung verordnung impfung vorsorge screening
    prävention hilfe fonds zentrum regeln regel lage zahlen pandemie krise zeit hotline café lotse wegweiser netzwerk freundlich freundliche
    freundlichen freundliches gerecht gerechte gerechten beauftragte beauftragter stiftung verein forum studie station ambulanz tests testzentrum
    sport sportgruppe sportverein schutz soforthilfe hilfen fraktion kandidat antrag ortsverband ratsfraktion politik stadtverband kreisverband politiker wahl landesverband
    vorsitzende vorsitzender bundestagsfraktion parcours training kurs tanz rampe rampen parkplatz parkplätze stellplatz stellplätze wc toilette toiletten platz plätze basketball rugby führung register bus taxi fahrdienst`,
  ),
);

/** A word joined by hyphens: where it ends, or nothing where its last part is a thing ("Krebs-Vorsorge"). */
export function compound(tokens: readonly Token[], index: number): Span | undefined {
  let start = index;
  let end = index + 1;
  while (
    tokens[end]?.text === '-' &&
    tokens[end]!.gap === 'none' &&
    tokens[end + 1]?.kind === 'word' &&
    tokens[end + 1]!.gap === 'none' &&
    end < index + 8
  ) {
    end += 2;
  }
  while (
    tokens[start - 1]?.text === '-' &&
    tokens[start - 1]!.gap === 'none' &&
    tokens[start]!.gap === 'none' &&
    tokens[start - 2]?.kind === 'word' &&
    start > index - 8
  ) {
    start -= 2;
  }
  return end > index + 1 && OTHER_PART.has(tokens[end - 1]!.lower) ? undefined : { start, end };
}
