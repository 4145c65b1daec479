import { expression } from '../expression';
import type { ReadLine } from './read-line';
import { nextShown } from './read-line';

const STARTS_SMALL = expression(String.raw`^\p{Ll}`, 'u');
const ENDS_OPEN = expression(String.raw`[\p{L},]$`, 'u');

const DEVICE =
  '(?:mein(?:em|er)|my|mon|mijn|handy|i(?:phone|pad)|samsung|galaxy|huawei|xiaomi|smartphone|tablet|mobile|mobiltelefon|android|blackberry|outlook|mail|yahoo|gmx|web\\.de|telekom|t-online|proton|tutanota|tuta|fairemail|k-9|thunderbird|gmail|icloud|spark|bluemail|unterwegs)';
/** Whole lines that programs put under a mail. */
const TAGS: readonly RegExp[] = [
  new RegExp(
    `^(?:von|mit) [^\\n.!?]{0,40}${DEVICE}[^\\n.!?]{0,40} (?:aus )?(?:gesendet|geschickt|verschickt|versendet)\\.?$`,
    'iu',
  ),
  new RegExp(
    `^(?:gesendet|verschickt|versendet|geschrieben|sicher verschickt|sicher gesendet) (?:von|mit|über|via|aus)(?: der| dem)? [^\\n!?]{0,30}${DEVICE}[^\\n!?]{0,60}$`,
    'iu',
  ),
  /^diese (?:nachricht|e-?mail|mail) wurde (?:von|mit) [^\n!?]{2,80} (?:gesendet|verschickt|versendet|geschrieben)\.?$/iu,
  new RegExp(`^(?:sent|sent securely) (?:from|with|via|by) [^\\n!?]{0,30}${DEVICE}[^\\n!?]{0,60}$`, 'iu'),
  /^(?:get|holen sie sich|hol dir|laden sie|obtenir|download) outlook (?:for|für|pour|voor) (?:ios|android|mac)[^\n]{0,60}$/iu,
  /^outlook (?:für|for) (?:ios|android|mac)(?: beziehen| herunterladen| abrufen)?[^\n]{0,60}$/iu,
  /^(?:envoyé (?:de|depuis) mon|verstuurd vanaf mijn|verzonden vanaf mijn|wysłan[eo] z) [^\n]{2,50}$/iu,
  /^[^\n]{2,30}(?:um|ım|üm|m)dan gönderildi\.?$/iu,
  /^(?:virenfrei|virus-?free)\.?(?: ?(?:www\.)?(?:avast|avg)\.com)?(?: ?<[^\n>]{1,300}>)?$/iu,
  /^(?:diese e-?mail|dieses e-?mail|this e-?mail|die nachricht) (?:wurde|has been|was) [^\n]{0,60}(?:auf viren|for viruses|virenfrei)[^\n]{0,80}$/iu,
  /^(?:powered by|gesendet mit freemail|web\.de freemail|gmx freemail|jetzt (?:kostenlos )?(?:bei )?(?:gmx|web\.de))[^\n]{0,120}$/iu,
];

/** Warnings that a mail gateway or Outlook puts above the text. */
const BANNER =
  /^(?:\[?(?:achtung|vorsicht|warnung|hinweis|caution|warning|attention|externe? e-?mail|external e-?mail|extern|external|externer absender|external sender)\]?\s?[:!*-]{0,4}\s?(?:(?:diese|dieses|die|this|externe?|external|e-?mail|mail|nachricht|message|klicken|öffnen|do not|bitte)[^\n]{0,400})?|(?:diese|this) (?:e-?mail|mail|nachricht|message) (?:stammt|kommt|wurde|originated|came|was sent) [^\n]{0,20}(?:von )?(?:außerhalb|extern|outside|external)[^\n]{0,300}|(?:sie erhalten|du erhältst) nicht (?:häufig|oft) e-?mails von [^\n]{3,300}|you don't often get e?-?mails? from [^\n]{3,300})$/iu;
const BANNER_WORD =
  /außerhalb|extern|outside|outside your|links|anhänge|anhang|attachment|klicken|click|weitere informationen|erfahren sie|learn (?:more|why)/iu;
const ALERT_ONLY = /^\[?(?:achtung|vorsicht|warnung|hinweis|caution|warning|attention)\]?\W{0,4}$/iu;

/** How legal notices begin, and what they go on to say: both are needed, "Diese E-Mail ist vertraulich" alone is the citizen's. */
const LEGAL_BEGINNING =
  /^(?:\W{0,4}(?:wichtiger |rechtlicher |important |legal )?(?:hinweis|notice|disclaimer|vertraulichkeitshinweis|confidentiality(?: notice)?|haftungsausschluss)\W{0,4}\s?)?(?:diese?[sr]? (?:e-?mail|mail|nachricht|mitteilung)|die (?:in dieser e-?mail|information)|der inhalt dieser|this (?:e-?mail|mail|message|communication)|the (?:information|content)|wenn sie nicht der|sollten sie nicht der|sollten sie diese e-?mail|falls sie nicht der|if you (?:are not|have received)|das unerlaubte|any unauthori[sz]ed|(?:wichtiger |rechtlicher )?hinweis:?$|disclaimer:?$|vertraulichkeitshinweis:?$|confidentiality notice:?$)/iu;
const LEGAL_WORD =
  /adressat|empfänger (?:bestimmt|sind|dieser)|richtige[rn]? empfänger|vorgesehene|ausschließlich für|rechtlich geschützt|gesetzlich geschützt|irrtümlich|versehentlich erhalten|unbefugt|unerlaubt|nicht gestattet|intended|recipient|privileged|unauthori[sz]ed|received (?:this|it) in error|by mistake/iu;
const ENVIRONMENT =
  /(?:umwelt|environment|bäume|papier sparen|save (?:a tree|paper))[^\n]{0,120}(?:druck|print)|(?:druck|print)[^\n]{0,120}(?:umwelt|environment)/iu;
const ENVIRONMENT_BEGINNING =
  /^\W{0,4}(?:bitte (?:denken|prüfen|überlegen|drucken|schonen)|please (?:consider|think|print)|think before|vor dem (?:aus)?druck|der umwelt zuliebe|schützen sie|muss diese|denken sie|sparen sie)/iu;
const MAX_NOTICE = 4;

/** Marks what mail programs, gateways and lawyers add in lines `from` to `to` of one writer's text. */
export function noticesIn(lines: readonly ReadLine[], from: number, to: number): ReadonlySet<number> {
  const found = new Set<number>();
  let at = from;
  if (from === 0) at = bannerEnd(lines, from, to, found);
  while (at < to) {
    const end = noticeEnd(lines, at, to);
    for (let index = at; index < end; index++) found.add(index);
    at = Math.max(end, at + 1);
  }
  return found;
}

function bannerEnd(lines: readonly ReadLine[], from: number, to: number, found: Set<number>): number {
  let at = nextShown(lines, from);
  let end = from;
  for (let count = 0; at < to && count < MAX_NOTICE; count++) {
    const { text } = lines[at]!;
    const banner = BANNER.test(text) && (BANNER_WORD.test(text) || isAlert(lines, at, to));
    if (!banner && !(count > 0 && isBannerGoingOn(lines, at))) break;
    for (let index = Math.max(end, from); index <= at; index++) found.add(index);
    end = at + 1;
    at = nextShown(lines, at + 1);
  }
  return end;
}

/** "ACHTUNG" on a line of its own, the warning beneath it. */
function isAlert(lines: readonly ReadLine[], at: number, to: number): boolean {
  const next = nextShown(lines, at + 1);
  return (
    next < to &&
    ALERT_ONLY.test(lines[at]!.text) &&
    BANNER.test(lines[next]!.text) &&
    BANNER_WORD.test(lines[next]!.text)
  );
}

/** A further line right beneath a banner that speaks of links and attachments, or the rest of a wrapped one. */
function isBannerGoingOn(lines: readonly ReadLine[], at: number): boolean {
  const above = lines[at - 1]!.text;
  const { text } = lines[at]!;
  if (above === '') return false;
  return /^(?:klicken|öffnen|bitte (?:klicken|öffnen|seien)|seien sie|do not|don't|please|erfahren sie|learn|weitere)/iu.test(
    text,
  )
    ? BANNER_WORD.test(text)
    : STARTS_SMALL.test(text) && ENDS_OPEN.test(above);
}

/** Where the notice that begins at `at` ends; `at` itself if none does. */
function noticeEnd(lines: readonly ReadLine[], at: number, to: number): number {
  const { text } = lines[at]!;
  if (text === '') return at;
  if (TAGS.some((tag) => tag.test(text))) return at + 1;
  if (at + 1 < to && text.length < 80) {
    const wrapped = `${text} ${lines[at + 1]!.text}`;
    if (/^diese (?:nachricht|e-?mail|mail) wurde /iu.test(text) && TAGS.some((tag) => tag.test(wrapped)))
      return at + 2;
  }
  if (ENVIRONMENT_BEGINNING.test(text)) {
    if (ENVIRONMENT.test(text)) return at + 1;
    if (at + 1 < to && ENVIRONMENT.test(`${text} ${lines[at + 1]!.text}`)) return at + 2;
  }
  return LEGAL_BEGINNING.test(text) && LEGAL_WORD.test(joined(lines, at, to)) ? legalEnd(lines, at, to) : at;
}

/** A line and those right beneath it. */
function joined(lines: readonly ReadLine[], at: number, to: number): string {
  let text = lines[at]!.text;
  for (let index = at + 1; index < Math.min(to, at + MAX_NOTICE) && lines[index]!.text !== ''; index++) {
    text += ` ${lines[index]!.text}`;
  }
  return text;
}

/** A wrapped sentence goes on; a new one belongs to the notice if it speaks of the same. */
function legalEnd(lines: readonly ReadLine[], at: number, to: number): number {
  let end = at + 1;
  while (end < to && lines[end]!.text !== '') {
    const above = lines[end - 1]!.text;
    const goesOn = !/[.!?:*]$/.test(above) || /[:]$/.test(above);
    const { text } = lines[end]!;
    if (!goesOn && !LEGAL_WORD.test(text) && !LEGAL_BEGINNING.test(text) && !MORE.test(text)) break;
    end++;
  }
  return end;
}

const MORE =
  /(?:diese|this|der|die|the) (?:e-?mail|mail|nachricht|message)[^\n]{0,80}(?:vernichten|löschen|delete|destroy)|kopieren|weitergabe|distribution|disclosure|benachrichtigen|informieren sie|notify|datenschutz/iu;
