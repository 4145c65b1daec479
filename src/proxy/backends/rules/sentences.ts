import { protectedRanges } from './protected';

/** A sentence of a text with its place; offsets are UTF-16 code units, `end` exclusive. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Written with a full stop and hardly ever last in a sentence. */
const ABBREVIATIONS = new Set(
  (
    'abs abschn abt adr allg amtl anl anm art aug az bd begl beil bes betr bez bgm bsp buchst bzgl bzw ca dez dgl dipl dr ' +
    'dres einschl entspr erg evtl ev feb fr frl gem ges gez ggf ggfs gr grds hd hr hrn hrsg hs ing inkl insb insbes int ' +
    'jan jul jun kap kath kl lfd lit lt mag max med min mio mrd mtl nds nov nr okt pos prof rd rdnr rn rspr s satzg sept ' +
    'sep sog st std stellv str tel u urspr usf v verb vers vgl vors vorl wg z ziff zt zus zzgl zzt jur phil rer nat'
  ).split(' '),
);

/** Abbreviations that often end a sentence: then a sentence opener follows. */
const OPEN_ENDED = new Set(['usw', 'etc', 'uvm', 'ff', 'f']);

/** Words that, capitalised, open a sentence and are no nouns. */
const OPENERS =
  /^[„"»(]?(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Einen|Einem|Einer|Dies|Diese|Dieser|Dieses|Sie|Wir|Ich|Er|Es|Ihr|Ihre|Ihren|Ihrem|Ihnen|Uns|Unser|Unsere|Bitte|Bei|In|Im|Am|An|Auf|Aus|Ab|Bis|Für|Mit|Nach|Von|Vor|Zu|Zum|Zur|Wenn|Falls|Sofern|Sobald|Da|Weil|Dass|Ob|Als|Um|Ohne|Durch|Gegen|Über|Unter|Auch|Aber|Und|Oder|Denn|Doch|Dann|Daher|Deshalb|Damit|Dafür|Dazu|Dabei|Danach|Hier|Hierzu|Hiermit|Außerdem|Zudem|Ferner|Sollte|Sollten|Haben|Können|Werden|Wird|Ist|Sind|Soweit|Eventuelle|Etwaige|Alle|Jede|Jeder|Kein|Keine|Nur|Nicht|Noch|So|Solange|Wie|Wer|Was|Wo|Seit|Während|Wegen|Aufgrund|Gemäß|Laut|Leider|Gern|Gerne|Vielen|Anbei|Spätestens|Zusätzlich|Weitere|Folgende)(?![\p{L}-])/u;

const MONTHS =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Jahrhundert|Lebensjahr|Lebensmonat|Obergeschoss|Stock|Etage|Klasse|Ausgabe|Auflage|Änderung|Nachtrag)(?![\p{L}])/u;

const ORDINAL_CONTEXT =
  /(?:^|\s)(?:am|vom|zum|bis|der|den|dem|des|die|das|im|ab|und|–|-|zur|seit|jede[rsnm]?|Nr\.|§)\s+$/i;

/** Whether the full stop at `dot` ends a sentence; `next` is what follows after the space. */
function stopEnds(text: string, dot: number, next: string): boolean {
  const before = text.slice(Math.max(0, dot - 24), dot);
  const word = /[\p{L}\d]+$/u.exec(before)?.[0] ?? '';
  if (/^\d{1,2}$/.test(word)) {
    if (MONTHS.test(next)) return false;
    if (OPENERS.test(next))
      return (
        !ORDINAL_CONTEXT.test(before.slice(0, -word.length)) ||
        /^(?:Die|Der|Das|Sie|Wir|Ich|Bitte|Es)\s/.test(next)
      );
    return !ORDINAL_CONTEXT.test(before.slice(0, -word.length));
  }
  if (/^\p{L}$/u.test(word) && /(?:^|[\s(„.])\p{L}$/u.test(before)) {
    // "z. B.", initials; but "Halle A. Die Prüfung …"
    if (/(?:Buchst\.|Buchstabe|lit\.)\s\p{L}$/u.test(before)) return OPENERS.test(next);
    return /^\p{Lu}$/u.test(word) && OPENERS.test(next) && !/\.\s?\p{Lu}$/u.test(before);
  }
  const low = word.toLowerCase();
  if (OPEN_ENDED.has(low)) return OPENERS.test(next);
  return !ABBREVIATIONS.has(low);
}

const STOP = /[.!?…]{1,9}[“”"»’)\]]{0,9}(?=\s|$)/gu;

/** Longer "sentences" are no sentences but lists or lost full stops; rules leave them alone. */
const LONGEST = 2000;

/** Sentences of a line of German text, without the space between them. */
export function splitSentences(text: string): readonly Sentence[] {
  const ranges = protectedRanges(text);
  const sentences: Sentence[] = [];
  let start = text.length - text.trimStart().length;
  let range = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    while (range < ranges.length && ranges[range]!.end <= match.index) range++;
    const inside = ranges[range];
    // a citation or an address that goes on behind the full stop
    if (inside && inside.start <= match.index && inside.end > end) continue;
    const gap = /^\s+/.exec(text.slice(end, end + 20))?.[0] ?? '';
    const next = text.slice(end + gap.length, end + gap.length + 40);
    if (!next) break;
    if (!/^[„"»(*_[]*[\p{Lu}\d[§]/u.test(next)) continue;
    if (match[0].startsWith('.') && !match[0].startsWith('..') && !stopEnds(text, match.index, next))
      continue;
    sentences.push({ text: text.slice(start, end), start, end });
    start = end + gap.length;
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ text: text.slice(start, end), start, end });
  return sentences;
}

/** Applies a rule to each sentence and keeps the space between them. */
export function mapSentences(text: string, rule: (sentence: string) => string): string {
  let out = '';
  let done = 0;
  for (const sentence of splitSentences(text)) {
    out +=
      text.slice(done, sentence.start) +
      (sentence.text.length > LONGEST ? sentence.text : rule(sentence.text));
    done = sentence.end;
  }
  return out + text.slice(done);
}
