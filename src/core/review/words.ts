/** Words, runs of white space and single marks: the units in which two texts are compared. */
export function tokenize(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+|\s+|[^\p{L}\p{N}\p{M}_\s]/gu) ?? [];
}

export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

export function countWords(text: string): number {
  return tokenize(text).filter(isWord).length;
}

/** Words that carry no content; a sentence of these alone says nothing new. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern auch nur noch schon
  ich du er sie es wir ihr ihnen ihn ihm uns euch mein dein sein ihre ihren ihrem ihres ihrer unser unsere unseren
  unserem unserer dieser diese dieses diesen diesem ist sind war waren wird werden wurde wurden hat haben hatte
  hatten kann können muss müssen soll sollen darf dürfen will wollen mag möchte möchten bitte nicht kein keine
  keinen keinem keiner in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom
  vor zu zum zur zwischen als wie wenn dass weil damit so dann da hier dort man sich was wer wo sehr mehr alle
  alles jede jeder jedes jeden dazu dafür davon dabei daher also ob nun bereits sowie je pro`
    .split(/\s+/)
    .filter(Boolean),
);

/** The words of a text that carry content, in lower case, cut to a stem of six letters. */
export function contentStems(text: string): string[] {
  return tokenize(text)
    .filter((token) => isWord(token) && token.length > 2)
    .map((token) => token.toLowerCase())
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => word.slice(0, 6));
}

/** A sentence and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS =
  /(?:^|[\s(])(?:z|B|d|h|u|a|o|ä|i|V|m|s|Nr|Abs|Art|Dr|Prof|Str|bzw|ca|evtl|ggf|inkl|zzgl|vgl|gem|lfd|Tel|St|usw|etc|Az|S|Satz|geb|zz|Hr|Fr|\d{1,2})\.$/;

/** Splits a text into sentences; a line break ends one too. Numbers and abbreviations don't. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim()) found.push({ text: raw.trim(), start: start + lead, end: start + raw.trimEnd().length });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n') close(i);
    else if ('.!?…'.includes(char) && /^["“”»)\]]?(?:\s|$)/.test(text.slice(i + 1, i + 3))) {
      if (char === '.' && ABBREVIATIONS.test(text.slice(Math.max(0, i - 8), i + 1))) continue;
      close(i + 1);
    }
  }
  close(text.length);
  return found;
}
