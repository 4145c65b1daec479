import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_TYPES, type FindingType } from '../../src/core/privacy';

export interface Mark {
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
}

export const KINDS = ['personal', 'official'] as const;
/** What rules are tuned on, and what is only measured: the lots under `held-out/`. */
export const HALVES = ['tuning', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

/** One text of the corpus, without its marks; the guide is `README.md` beside this file. */
export interface CorpusText {
  readonly slug: string;
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly half: Half;
}

export interface Lot {
  readonly texts: readonly CorpusText[];
  /** What is wrong, with the file, the slug and what to do. */
  readonly problems: readonly string[];
}

/** Every text of the corpus, in a steady order. Throws with the list of problems where a lot is not well formed. */
export function readCorpus(folder: string = __dirname): readonly CorpusText[] {
  const { texts, problems } = readLots(folder);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return texts;
}

/** The texts that could be read, and what is wrong with the others. */
export function readLots(folder: string = __dirname): Lot {
  const lots = HALVES.flatMap((half) =>
    KINDS.flatMap((kind) => {
      const path = half === 'held-out' ? `held-out/${kind}` : kind;
      const files = existsSync(join(folder, path)) ? readdirSync(join(folder, path)) : [];
      return files
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) =>
          parseLot(`${path}/${file}`, { kind, half }, readFileSync(join(folder, path, file), 'utf8')),
        );
    }),
  );
  const texts = lots.flatMap((lot) => lot.texts);
  return { texts, problems: [...lots.flatMap((lot) => lot.problems), ...sameSlugs(texts)] };
}

const HEADING = /^=== ?(.*)\n/m;
const SLUG = /^[a-z0-9-]{3,60}$/;
const MARK = /\[\[([^\s:[\]]{1,40}):((?:[^\]]|\](?!\]))+)\]\]/g;

/** The texts of one file. `file` is only for the problems. */
export function parseLot(
  file: string,
  { kind, half }: Pick<CorpusText, 'kind' | 'half'>,
  content: string,
): Lot {
  const texts: CorpusText[] = [];
  const problems: string[] = [];
  const [before = '', ...parts] = content.split(HEADING);
  if (before.trim() !== '')
    problems.push(`${file}: words before the first text. Put a line "=== slug" above them.`);
  for (let at = 0; at < parts.length; at += 2) {
    const slug = (parts[at] ?? '').trim();
    const say = (problem: string) => problems.push(`${file}, "${slug}": ${problem}`);
    if (!SLUG.test(slug)) say('is no slug. Use 3 to 60 of a-z, 0-9 and the hyphen.');
    const { text, marks } = readMarks((parts[at + 1] ?? '').trim(), say);
    if (kind === 'personal' && marks.length === 0)
      say('has no mark. Mark its data, or move it to official/.');
    if (kind === 'official' && marks.length > 0)
      say('has a mark. Move it to personal/, or take the data out.');
    texts.push({ slug, kind, text, marks, half });
  }
  return { texts, problems };
}

export function readMarks(marked: string, say: (problem: string) => void): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [all, type = '', words = ''] = match;
    text += marked.slice(from, match.index);
    if (!isType(type)) say(`"${type}" is no kind of data. The guide has the list.`);
    else if (words.includes('[['))
      say(`a mark in a mark, near "${words.slice(0, 30)}". End the outer one before.`);
    else if (words !== words.trim()) say(`spaces at the edge of the mark "${words}". Put them outside.`);
    else marks.push({ start: text.length, end: text.length + words.length, type });
    text += words;
    from = match.index + all.length;
  }
  text += marked.slice(from);
  const broken = /\[\[|\]\]/.exec(text);
  if (broken)
    say(
      `a mark that is not closed or has no kind, near "${text.slice(broken.index, broken.index + 30)}". Write [[KIND:words]].`,
    );
  return { text, marks };
}

function isType(type: string): type is FindingType {
  return (FINDING_TYPES as readonly string[]).includes(type);
}

function sameSlugs(texts: readonly CorpusText[]): string[] {
  const seen = new Set<string>();
  return texts.flatMap(({ slug }) => {
    const twice = seen.has(slug);
    seen.add(slug);
    return twice ? [`"${slug}" is the slug of two texts. Give one of them another.`] : [];
  });
}
