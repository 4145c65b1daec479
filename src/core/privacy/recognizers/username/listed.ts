import { oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { matchAt } from '../reading';
import { isHandle, isNamed, isWord, login } from './form';

/** What heads a list of log-ins: "folgende Konten sperren:", "Kennungen der Azubis:". */
const HEADING_WORDS = sought(
  oneOf(
    words(
      'konten account accounts kennungen logins benutzer benutzerkonten nutzer nutzerkonten zugänge user anmeldenamen benutzernamen',
    ),
  ),
);
const HEADING_REST = /[^\n]{0,80}:[ \t]{0,4}\n/uy;
const ITEM =
  /[ \t]{0,4}(?:[-–*•]|\d{1,2}[.)])[ \t]{1,4}([a-z][a-z\d]{1,20}(?:[._-][a-z\d]{1,20}){0,3})(?![\p{L}\d@])/uy;
const MAX_ITEMS = 30;
const ROW =
  /[^\n:]{0,60}: ((?:[a-z][a-z\d._-]{2,20}(?:, | und | sowie )){1,12}[a-z][a-z\d._-]{2,20})(?![\p{L}\d@])/uy;

/** "Accounts der Ausgeschiedenen: holzt, nguyenm und brauns": a name is in one that is no word. */
function inRow(start: number, row: string): Candidate[] {
  const names = row.split(/, | und | sowie /).map((name) => name.replace(/\.$/, ''));
  if (!names.some((name) => isNamed(name) && !isWord(name) && !isWord(`${name}n`))) return [];
  let at = start;
  return names.map((name) => {
    at = start + row.indexOf(name, at - start);
    const found = login(at, at + name.length, 0.7, 'context');
    at += name.length;
    return found;
  });
}

/** The log-ins that begin the items of a list below such a heading: "- schulze.m (geht in Rente)". */
export function inAccountLists({ text, tokens }: PreparedText): Candidate[] {
  return indexOf(tokens)
    .of(HEADING_WORDS)
    .flatMap((heading) => {
      const { end: behind } = tokens[heading]!;
      const row = matchAt(ROW, text, behind);
      if (row) return inRow(behind + row[0].length - row[1]!.length, row[1]!);
      const rest = matchAt(HEADING_REST, text, behind)?.[0];
      if (rest === undefined) return [];
      const found: Candidate[] = [];
      let line = behind + rest.length;
      if (text[line] === '\n') line++;
      for (let count = 0; count < MAX_ITEMS && /[-–*•\d \t]/.test(text[line] ?? ''); count++) {
        const match = matchAt(ITEM, text, line);
        const name = match?.[1];
        if (match && name && isHandle(name)) {
          const end = line + match[0].length;
          found.push(login(end - name.length, end, 0.75, 'context'));
        }
        const next = text.indexOf('\n', line);
        if (next === -1) break;
        line = next + 1;
      }
      return found;
    });
}
