import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusText, HALVES, type Half, type Lot, readMarks } from './corpus';

const FOLDER = join(__dirname, 'passages');

/**
 * Single passages of one to three sentences, as a clerk selects them; in a file they stand apart by an empty line. Those
 * of `passages/held-out` are measured only. Throws with the list of problems where one is not well formed.
 */
export function readPassages(): readonly CorpusText[] {
  const lots = HALVES.flatMap((half) => {
    const folder = half === 'held-out' ? join(FOLDER, half) : FOLDER;
    return readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => parsePassages(file, half, readFileSync(join(folder, file), 'utf8')));
  });
  const problems = lots.flatMap((lot) => lot.problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return lots.flatMap((lot) => lot.texts);
}

/** The passages of one file; `file` is for their slugs and the problems. */
export function parsePassages(file: string, half: Half, content: string): Lot {
  const problems: string[] = [];
  const texts = content
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .filter((marked) => marked !== '')
    .map((marked, number): CorpusText => {
      const slug = `${file.replace('.txt', '')}-${half}-${number + 1}`;
      const { text, marks } = readMarks(marked, (problem) => problems.push(`${slug}: ${problem}`));
      return { slug, kind: marks.length > 0 ? 'personal' : 'official', text, marks, half };
    });
  return { texts, problems };
}
