const MONTH = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const DATE = String.raw`(?:\d{1,2}\. ?(?:\d{1,2}\.|(?:${MONTH}))|\d{4}-\d{2}-\d{2})`;

const DEADLINE = new RegExp(
  [
    String.raw`\b(?:bis|spätestens|vor dem|ab dem|zum)\b[^.;]{0,30}${DATE}`,
    String.raw`\b(?:Termin|findet|endet|beginnt|läuft)\b[^.;]{0,60}${DATE}`,
    String.raw`\b(?:binnen|innerhalb)\b`,
    String.raw`frist(?:en)?\b`,
    String.raw`\bFristen?\b`,
    String.raw`\bspätestens\b`,
    String.raw`\bfällig`,
    String.raw`\bUhr\b`,
  ].join('|'),
  'u',
);

/** Whether a sentence names a deadline or an appointment. */
export function isDeadline(sentence: string): boolean {
  return DEADLINE.test(sentence);
}

const DUTY = new RegExp(
  [
    String.raw`(?<![\p{L}])(?:[Bb]itte(?!n um Verständnis)|bitten|gebeten|ersuchen|ersucht|müssen|muss|verpflichtet|aufgefordert|fordern|erforderlich|nötig|dürfen nicht|darf nicht|untersagt|verboten|zu unterlassen)(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:sind|ist|haben)(?![\p{L}])[^.;]{0,200}?(?:(?<![\p{L}])zu \p{Ll}+en|\p{Ll}{2,}zu\p{Ll}{3,}en)(?![\p{L}])`,
  ].join('|'),
  'u',
);

/** Whether a sentence demands something of somebody. */
export function isDuty(sentence: string): boolean {
  return DUTY.test(sentence) && !/\bbitten (?:wir |ich )?(?:Sie )?um (?:Ihr )?Verständnis/.test(sentence);
}

const PLEASANTRY =
  /^(?:Sehr geehrte|Liebe[rs]? |Guten Tag|Hallo|Mit freundlichen|Freundliche Grüße|Viele Grüße|Beste Grüße|Hochachtungsvoll|Im Auftrag|I\. ?A\.|In Vertretung|gez\.|Vielen Dank|Anlagen?:?$|(?:Bei|Für) (?:Rückf|F)ragen )/;

/** Salutation, closing and courtesies, which no summary needs. */
export function isPleasantry(sentence: string): boolean {
  return PLEASANTRY.test(sentence) && !isDeadline(sentence);
}
