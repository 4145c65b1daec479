import { fitting, oneOf } from '../../per-word';
import { startsLine } from '../../text';
import { forms } from '../../words';
import type { Place } from './level';

/*
 * What was done to somebody: by force, by persecution, by those who follow them; and prison as those tell it who sit there.
 * Rows as in `crime-phrase-list.ts`. Basis: Art. 9 and 10 GDPR; §§ 174-184k, 232-239b, 238 StGB; § 1 OEG, § 1 BEG.
 */

/** Participles that tell of no thing: "wurde verschleppt". */
export const VIOLATED_WORDS: readonly string[] = forms(
  `vergewaltigt geschändet verschleppt versklavt entführt gefoltert misshandelt genötigt gestalkt zwangsverheiratet zwangsrekrutiert zwangsprostituiert zwangssterilisiert zwangsgermanisiert verstümmelt begrapscht befummelt betatscht
  gequält erpresst niedergestochen angestochen angeschossen gewürgt verbrüht ausgepeitscht`,
);
export const isViolated = oneOf(new Set(VIOLATED_WORDS));

/** "seit der Folter", "nach Vergewaltigung" */
const isOrdeal = oneOf(
  new Set(
    forms(
      'folter folterung folterhaft vergewaltigung misshandlung sklaverei versklavung gefangenschaft zwangsarbeit zwangsheirat entführung verschleppung genitalverstümmelung zwangsprostitution',
    ),
  ),
);

const leadsToOrdeal = fitting(/^(?:seit|nach|durch|infolge|unter|wegen|überlebte)$/);
const isArticle = fitting(/^(?:der|einer|ihrer|seiner|meiner)$/);

function before({ tokens, index }: Place) {
  return isArticle(tokens[index - 1]) ? tokens[index - 2] : tokens[index - 1];
}

/** Whether it says what somebody went through. */
export function isOrdealOf(place: Place): boolean {
  return isOrdeal(place.tokens[place.index]) && leadsToOrdeal(before(place));
}

const CAMP =
  'ghetto getto kz lager konzentrationslager vernichtungslager arbeitslager internierungslager auschwitz birkenau buchenwald ravensbrück dachau theresienstadt sachsenhausen mauthausen treblinka sobibor majdanek neuengamme flossenbürg stutthof gulag';

export const VICTIM_PHRASES: readonly (readonly [words: string, around: RegExp])[] = [
  ['stellt stellte', /_ (?:er |sie )?(?:mir|ihr|ihm|uns) (?:\S{1,24} ){0,5}nach(?= |$)/],
  [
    'nähern annähern',
    /(?:darf|dürfe|dürfen|soll|durfte) (?:\S{1,12} ){0,4}(?:nicht|kein) (?:\S{1,12} ){0,4}_/,
  ],
  [
    'gezwungen genötigt gedrängt',
    /(?:zum anschaffen|zur prostitution|auf den strich|zum sex) (?:\S{1,12} ){0,2}_/,
  ],
  [
    'hand hände finger',
    /_ (?:auf|an|unter|zwischen) (?:den|die|das|meinen|ihren|meine|ihre|mein|ihr|meinem|ihrem) (?:hintern|po|busen|brust|brüste|beine|schenkel|oberschenkel|rock|bluse|schritt)/,
  ],
  [
    'angefasst angelangt angegrapscht',
    /(?:mich|uns|mädchen|buben|jungen|kinder|tochter|sohn|enkelin|schülerin|schülerinnen|kollegin) (?:\S{1,12} ){0,3}_(?= |$)/,
  ],
  [
    'nackt halbnackt',
    /(?:mich|sie|ihn|uns) _ (?:zeigt|zeigen|gezeigt|gefilmt|fotografiert|aufgenommen)|_ (?:fotografiert|gefilmt|aufgenommen)/,
  ],
  [
    CAMP,
    /(?:das|dem|den|im|aus|in|ins|nach|lager) (?:\S{1,14} )?_ (?:\S{1,14} ){0,4}(?:überleb\S{0,4}|befreit|interniert|inhaftiert|umgebracht|ermordet|umgekommen|deportiert|geboren)(?= |$)|(?:überlebte|überlebten|deportiert|deportierte) (?:\S{1,12} ){0,3}_/,
  ],
  ['nummer', /_ (?:am|auf dem|im) (?:\S{1,12} )?(?:unterarm|arm)/],
];

/** Prison and sentences. */
export const PRISON_PHRASES: readonly (readonly [words: string, around: RegExp])[] = [
  [
    'zelle',
    /(?:meine[rn]?|seine[rn]?|ihre[rn]?|unsere[rn]?) _(?= |$)|auf (?:die|der|meine[r]?|seine[r]?) _(?= |$)/,
  ],
  [
    'gesessen',
    /(?:schon|bereits|mal|jahre|monate|jahr|lange) (?:\S{1,9} )?_ (?:wegen|für|weil|und ist wieder)|(?:schon|bereits) (?:ein|zwei|drei)?mal _(?= |$)/,
  ],
  [
    'sitzt saß',
    /_ (?:jetzt |nur |noch |wieder |seit \S{1,9} ){0,3}(?:noch )?(?:bis (?:zum |ende |anfang |mitte )?(?:\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|weihnachten|ostern|nächstes)|wegen (?!der|des|dem|seiner|ihrer|seines|ihres|einer|eines))/,
  ],
  ['fährt', /_ (?:er|sie|der|die) (?:\S{1,9} ){0,2}ein$/],
  [
    'festnahme verhaftung inhaftierung',
    /(?:seit|meiner|seiner|ihrer|vor|nach|bei) (?:meiner |seiner |ihrer |der )?_/,
  ],
  [
    'einfuhr ausfuhr durchfuhr besitz besitzes besitzs erwerb erwerbs handel handels handeltreiben handeltreibens anbau anbaus abgabe herstellung entfernen entfernens waffenbesitz waffenbesitzes führen führens',
    /(?:unerlaubte[rnms]?|verbotene[rnms]?|illegale[rnms]?|strafbare[rnms]?) _/,
  ],
  [
    'strafbefehl strafbefehls',
    /(?:ein|der|einen|per|durch|den) _ (?:\S{1,14} ){0,3}(?:rechtskräftig|ergangen|erlassen|bekommen|erhalten|akzeptiert)/,
  ],
];

const isTime = fitting(/^(?:zt|zeit|zurzeit|derzeit|einsitzend)$/);

/** "z. Zt. JVA", "derzeit JVA" */
export function isForNow(tokens: Place['tokens'], index: number): boolean {
  const at = tokens[index - 1]?.text === '.' ? index - 2 : index - 1;
  return isTime(tokens[at]) && tokens[index + 1]?.case === 'capital' && !startsLine(tokens[index + 1]);
}
