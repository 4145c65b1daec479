import { capitalise } from './case';
import { parseLine, splitLines } from './lines';
import { nounReadings } from './noun-forms';
import { zuInfinitives } from './zu-infinitive';

/** What the notes of a draft say, sorted after the places in a letter. */
export interface LetterNotes {
  readonly subject?: string;
  readonly recipient?: string;
  readonly yourSign?: string;
  readonly ourSign?: string;
  readonly attachments: readonly string[];
  /** The letter or application that is answered. */
  readonly reference?: string;
  readonly points: readonly string[];
}

const LABEL = /^(?:\*\*)?([\p{L} -]{2,24}?)(?:\*\*)?\s*:\s*(?:\*\*)?\s*(.+)$/u;

/** "Brief an die Eltern der Kindertagesstätten". */
const ADDRESSEE = /^(?:Brief|Schreiben|E-?Mail|Mail|Einladung) an (.+?)\.?$/;

/** Wishes about the wording, which are no content of the letter. */
const WRITING_HINT = /^(?:ton|tonfall|stil|länge|umfang|sprache)$/;

/** A clause that belongs to what stands before the comma. */
const DEPENDENT =
  /^(?:d(?:er|ie|as|em|en|essen|eren|ass)|welche[rsmn]?|weil|wenn|falls|sofern|ob|um|und|oder|aber|sondern|damit|obwohl)\b/i;

/** The lines of the notes; a single line of notes behind commas ("Antrag da, Ausweis fehlt") counts as several. */
function noteLines(text: string): readonly string[] {
  const lines = [...splitLines(text)];
  const [only = ''] = lines;
  if (
    lines.length !== 1 ||
    LABEL.test(only.trim()) ||
    /[.!?]\s+\p{Lu}\p{Ll}/u.test(only.replace(/\d\.\s/g, ''))
  )
    return lines;
  const pieces = only.split(/[,;]\s+/);
  return pieces.some((piece) => DEPENDENT.test(piece)) ? lines : pieces;
}

/** The notes of a reply in their order; a wish about the wording is none. */
export function notePoints(text: string): readonly string[] {
  return noteLines(text)
    .map((line) => parseLine(line.replace(/\r?\n$/, '')))
    .filter(({ kind }) => kind !== 'heading')
    .map(({ text: note }) => note.trim())
    .filter((note) => note && !WRITING_HINT.test((LABEL.exec(note)?.[1] ?? '').toLowerCase()));
}

/** Reads notes line by line; `Betreff:`, `An:`, `Aktenzeichen:`, `Anlagen:` go to their places. */
export function readNotes(text: string): LetterNotes {
  const notes: { -readonly [K in keyof LetterNotes]: LetterNotes[K] } & {
    attachments: string[];
    points: string[];
  } = {
    attachments: [],
    points: [],
  };
  for (const line of noteLines(text)) {
    const { kind, text: body } = parseLine(line.replace(/\r?\n$/, ''));
    const note = body.trim();
    if (!note) continue;
    const [, label = '', value = ''] = LABEL.exec(note) ?? [];
    const place = label.toLowerCase();
    if (/^(?:betreff|betr|thema)$/.test(place)) notes.subject ??= value;
    else if (kind === 'heading') {
      // "Stichworte für einen Entwurf" is about the notes, not about the letter
      if (!/^(?:Stichwort|Stichpunkt|Notiz|Entwurf|Brief)/i.test(note)) notes.subject ??= note;
    } else if (ADDRESSEE.test(note) && kind === 'text') notes.recipient ??= `An ${ADDRESSEE.exec(note)?.[1]}`;
    else if (/^(?:an|empfänger|empfängerin|adressat|adressatin)$/.test(place)) notes.recipient ??= value;
    else if (/^ihr zeichen$/.test(place)) notes.yourSign ??= value;
    else if (/^(?:unser zeichen|mein zeichen|aktenzeichen|az|geschäftszeichen)$/.test(place))
      notes.ourSign ??= value;
    else if (/^anlagen?$/.test(place)) notes.attachments.push(...value.split(/,\s+|;\s*/).filter(Boolean));
    else if (
      !notes.reference &&
      /^Ihr(?:e|en)? (?:Schreiben|Antrag|Anfrage|E-Mail|Mail|Brief|Widerspruch|Anruf|Beschwerde)(?: .*)?$/.test(
        note,
      ) &&
      !FINITE.test(note)
    )
      notes.reference = note;
    else if (WRITING_HINT.test(place)) continue;
    else notes.points.push(note);
  }
  const [first = '', ...rest] = notes.points;
  // without a subject the first note that is no sentence says what the letter is about
  if (
    !notes.subject &&
    !notes.reference &&
    rest.length &&
    !FINITE.test(first) &&
    !LABEL.test(first) &&
    first.length <= 90
  )
    return { ...notes, subject: first, points: rest };
  return notes;
}

const FINITE =
  /(?<![\p{L}-])(?:bin|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|muss|müssen|darf|dürfen|soll|sollen|möchte|möchten|gilt|gelten|fehlt|fehlen|beträgt|betragen|endet|beginnt|findet|finden|bitten|bitte|liegt|liegen|benötigen|brauchen|teile|teilen|erhalten|bekommen|danke|danken|freuen|bestätigen|bestätige|lehnen|genehmigen|laden|lade|verlängert|entfällt|bleibt|bleiben|geht|gehen|kommt|kommen|steht|stehen|schicken|senden)(?![\p{L}])/u;

const LABELLED: Readonly<Record<string, (value: string) => string>> = {
  frist: (value) =>
    /^(?:\d|\[)/.test(value) ? `Die Frist endet am ${value}` : `Bitte beachten Sie diese Frist: ${value}`,
  termin: (value) => (/^(?:\d|\[)/.test(value) ? `Der Termin ist am ${value}` : `Der Termin: ${value}`),
  gebühr: (value) => (/^\d/.test(value) ? `Die Gebühr beträgt ${value}` : `Gebühr: ${value}`),
  betrag: (value) => (/^\d/.test(value) ? `Der Betrag lautet ${value}` : `Betrag: ${value}`),
  kosten: (value) => (/^\d/.test(value) ? `Die Kosten betragen ${value}` : `Kosten: ${value}`),
  hinweis: (value) => `Bitte beachten Sie: ${capitalise(value)}`,
  ansprechpartner: (value) => `Ihre Ansprechperson ist ${value}`,
  ansprechpartnerin: (value) => `Ihre Ansprechperson ist ${value}`,
  ansprechperson: (value) => `Ihre Ansprechperson ist ${value}`,
  rechtsgrundlage: (value) => `Rechtsgrundlage ist ${value}`,
};

/** Openings of telegraphic notes whose object keeps its case in the full sentence. */
const OPENINGS: readonly (readonly [RegExp, (rest: string, more: string) => string])[] = [
  [/^Bitte um (.+)$/, (rest) => `Wir bitten Sie um ${rest}`],
  [/^(?:Danke?|Vielen Dank|Dank) für (.+)$/, (rest) => `Vielen Dank für ${rest}`],
  [/^Einladung (zu[mr]? .+)$/, (rest) => `Wir laden Sie ${rest} ein`],
  [
    /^Entschuldigung für (.+), (?:Dank|danke) für (.+)$/,
    (rest, more) => `Wir bitten um Entschuldigung für ${rest}. Vielen Dank für ${more}`,
  ],
  [/^Entschuldigung für (.+)$/, (rest) => `Wir bitten um Entschuldigung für ${rest}`],
  [/^Erinnerung an (.+)$/, (rest) => `Wir erinnern Sie an ${rest}`],
  [/^Hinweis auf (.+)$/, (rest) => `Wir weisen Sie auf ${rest} hin`],
  [/^Rückfragen an (.+)$/, (rest) => `Bei Rückfragen wenden Sie sich bitte an ${rest}`],
  [
    /^(?:Es fehlt|Es fehlen|Fehlt|Fehlen|Noch fehlend|Fehlend)(?: noch)?:\s*(.+)$/,
    (rest) => `Es fehlen: ${rest}`,
  ],
  [/^(?:Unterlagen|Nachweise) fehlen:\s*(.+)$/, (rest) => `Folgende Unterlagen fehlen: ${rest}`],
];

function stopped(sentence: string): string {
  return /[.!?:…]["“”»)]*$/.test(sentence) ? sentence : `${sentence}.`;
}

/** "Bitte Unterlagen bis … nachreichen" → "Bitte reichen Sie Unterlagen bis … nach". */
function pleaseInfinitive(note: string): string | undefined {
  const [, middle, infinitive] = /^Bitte (.+) (\p{Ll}+(?:en|ern|eln))$/u.exec(note.replace(/\.$/, '')) ?? [];
  if (!middle || !infinitive || / Sie /.test(` ${middle} `)) return undefined;
  const [, prefix = '', stem = infinitive] =
    /^(ab|an|auf|aus|bei|ein|mit|nach|vor|zurück|zu|um|weiter)(\p{Ll}{4,}n)$/u.exec(infinitive) ?? [];
  if (/^(?:unter|über|wider)/.test(infinitive)) return `Bitte ${infinitive} Sie ${middle}`;
  // the infinitive with "zu" shows whether the prefix parts
  const parts =
    prefix &&
    zuInfinitives(`${prefix}zu${stem}`).length > 0 &&
    !/^(?:antworten|arbeiten|zahlen|achten|ändern)$/.test(infinitive);
  return parts ? `Bitte ${stem} Sie ${middle} ${prefix}` : `Bitte ${infinitive} Sie ${middle}`;
}

/** "Antrag liegt vor" → "Der Antrag liegt vor": only where gender and number are known. */
function withArticle(note: string): string | undefined {
  const [, noun, verb] =
    /^(\p{Lu}[\p{L}-]+) (ist|wird|wurde|hat|kann|muss|darf|soll|gilt|fehlt|beträgt|endet|beginnt|liegt|entfällt|sind|werden|wurden|haben|können|müssen|dürfen|sollen|gelten|fehlen|betragen|liegen)(?= |\.|$)/u.exec(
      note,
    ) ?? [];
  if (!noun || !verb) return undefined;
  const plural = /n$/.test(verb) || verb === 'sind';
  const readings = nounReadings(noun).filter((r) =>
    plural ? r.number === 'plural' : r.number === 'singular' && (r.gender === 'f' || !r.genitive),
  );
  if (readings.length !== 1) return undefined;
  const article = plural ? 'Die' : { m: 'Der', f: 'Die', n: 'Das' }[readings[0]!.gender];
  return `${article} ${note}`;
}

/** A note as a polite sentence where rules can be sure; otherwise as it is, marked for the clerk. */
export function noteSentence(note: string): string {
  return fullSentence(note) ?? `${note} [bitte ausformulieren]`;
}

/** A note as a polite sentence, or undefined where rules can't be sure. */
export function fullSentence(note: string): string | undefined {
  const [, label = '', value = ''] = LABEL.exec(note) ?? [];
  const labelled = LABELLED[label.toLowerCase()];
  if (labelled) return stopped(labelled(value));
  for (const [pattern, build] of OPENINGS) {
    const [, rest, more = ''] = pattern.exec(note.replace(/\.$/, '')) ?? [];
    if (rest) return stopped(build(rest, more));
  }
  const please = pleaseInfinitive(note);
  if (please) return stopped(please);
  const article = withArticle(note);
  if (article) return stopped(article);
  if ((FINITE.test(note) && /\s/.test(note)) || /[.!?]$/.test(note)) return stopped(capitalise(note));
  return undefined;
}
