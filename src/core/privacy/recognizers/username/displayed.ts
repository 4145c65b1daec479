import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { labelsOf } from '../labels/labels';
import { matchAt } from '../reading';
import { INSTITUTION, login } from './form';

/** Words behind which a name for the net stands: "Der Nutzer NettetalerOriginal schreibt". */
const OF_ONE =
  /^(?:\p{L}{0,16}(?:nutzer|nutzerin|benutzer|user|userin|account|verkäufer|verkäuferin|profil|nick|nickname|gamertag|tag|handle|kommentator|kommentatorin|rezensent|rezensentin|alias|pseudonym)|gast)$/iu;
/** A capital inside a word, or a number at its end. */
const CAMEL =
  /[ ,:]{1,2}[„"'»]?((?:\p{Lu}\p{Ll}{1,16}){2,4}(?:\d{1,4})?|\p{Lu}\p{Ll}{2,20}\d{1,4}|(?:[a-zA-Z]{1,3}_)?\p{Lu}\p{Ll}{1,16}(?:_\p{L}{1,16}){1,3}|\p{Ll}{2,16}\p{Lu}\p{Ll}{2,16}(?:\d{1,4})?)(?![\p{L}\p{N}@/]|[.-]\p{L})/uy;
/** What programs, portals and towns are called. */
const PRODUCT =
  /portal|online|app$|stadt|gemeinde|kreis|service|bürger|buerger|digital|net$|web|mobil|media|cloud|id$|konto|office|book|tube|gram|net(?:tetal|z)$|center|team|info|windows|chrome|elster|wiki|sap|vpn|mail|linkedin|paypal|whatsapp|github|sharepoint|onedrive|tiktok|youtube|kompass|navi|guide|open|design|rechen|code|zentrum|phone|pad\d|adobe|zugang|test|haus|soft|ware|system|data|pro$|plus$|^mc\p{Lu}|sharing|verein|schule|kita|gmbh|bank/iu;

const OF_GAMES = /^(?:gamertag|nick|nickname|alias|\p{L}{0,16}account)$/iu;
const ACTING =
  /^["“”»«']? (?!(?:der|des|die|das|im|in|am|an|auf|und|oder|ist|sind|wird|werden|für|steht|stehen|mit|von|zum|zur|bei|gmbh|informiert)(?!\p{L}))\p{Ll}{3,20}(?!\p{L})/u;

/** "… schreibt", "… droht mir", "… hat mein Rad": somebody does something. */
const isActing = (text: string, at: number) => ACTING.test(text.slice(at, at + 32));

/** A display name of several words in quotation marks: "Zoom-Name war »iPad von Gisela«". */
const QUOTED =
  /(?: (?:war|ist|lautet|lautete|heißt))?:? ?[„"“»«‚']([\p{L}\d][^„"“”»«‚‘\n]{2,40}[\p{L}\d])["“”»«‘']/uy;
const NAMED =
  /^(?:zoom|teams|webex|anzeige|chat|profil|account|nutzer|benutzer|nick|forum|foren|facebook|insta|spieler|display|screen)\p{L}{0,12}(?:name|profil|teilnehmer|teilnehmerin|account)$/iu;

export function displayed(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return labelsOf(prepared)
    .of('username')
    .flatMap((label): Candidate[] => {
      const word = text.slice(label.start, label.end);
      const plain = word.replaceAll('-', '');
      const quoted = NAMED.test(plain) ? matchAt(QUOTED, text, label.end)?.[0] : undefined;
      if (quoted) {
        const name = quoted.slice(quoted.search(/[„"“»«‚']/u) + 1, -1);
        const end = label.end + quoted.length - 1;
        return INSTITUTION.test(name) || PRODUCT.test(name.replace(/ .*/su, ''))
          ? []
          : [login(end - name.length, end, 0.7)];
      }
      if (!OF_ONE.test(plain)) return [];
      const match = matchAt(CAMEL, text, label.end);
      if (!match || PRODUCT.test(match[1]!)) return [];
      if (
        /^\p{L}+$/u.test(match[1]!) &&
        !OF_GAMES.test(plain) &&
        !isActing(text, label.end + match[0].length)
      )
        return [];
      const end = label.end + match[0].length;
      return [login(end - match[1]!.length, end, 0.65, 'context')];
    });
}
