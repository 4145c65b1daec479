import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf } from '../../token-index';
import { words } from '../../words';
import { dateAt, yearOf } from '../dates';
import { candidate, monthAt } from './date';

/*
 * The date behind a word for whom a note or a file speaks of: "Die Patientin, w., 24/05/39,", "Bew. 07.02.1934".
 */

const ADULTS = words(
  `patient patientin pat pt bewohner bewohnerin bew klient klientin klt mandant mandantin versicherte versicherter vers antragsteller
  antragstellerin ast antragst beschuldigte beschuldigter besch betroffene betroffener betr zeuge zeugin geschädigte geschädigter gesch
  halter halterin fahrer fahrerin kläger klägerin beklagte beklagter schuldner schuldnerin verstorbene verstorbener angehörige
  leistungsempfänger leistungsempfängerin hilfesuchende hilfesuchender probandin proband insasse insassin häftling gefangener bewerber
  bewerberin betreute betreuter mündel asylbewerber asylbewerberin pflegling gast verunfallte verunfallter vermisste vermisster
  zahlungspflichtige zahlungspflichtiger mieter mieterin`,
);
const CHILDREN = words(
  'kind säugling baby junge mädchen schüler schülerin kleinkind jugendlicher jugendliche enkel enkelin sohn tochter geschwisterkind pflegekind stiefkind minderjährige minderjähriger täufling tagespflegekind',
);
const isSex = fitting(/^(?:m|w|d|männl|männlich|weibl|weiblich|divers|♀|♂)$/);
const partsFromRole = fitting(/^[,(:/]$/);
/** Later dates may be those of a visit. */
const LAST_ADULT = 2010;
const LAST_CHILD = 2023;

/** What may stand behind such a date. */
const END = /^(?:[,;)\n.]|$| [–-]|\s\s)/u;

export function behindRoles({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (const index of indexOf(tokens).numbers) {
    const token = tokens[index]!;
    if (token.text.length > 2 && token.text.length !== 4) continue;
    if (token.gap === 'paragraph') continue;
    if (isBehindSex(tokens, index)) {
      const born = dateAt(text, token.start);
      const year = born === undefined ? undefined : lifeYear(text.slice(token.start, born));
      if (
        born !== undefined &&
        year !== undefined &&
        year <= LAST_CHILD &&
        END.test(text.slice(born, born + 2))
      )
        found.push(candidate(token.start, born, 0.75)!);
      continue;
    }
    const role = roleBefore(tokens, index);
    const last =
      role && (ADULTS.has(role.lower) ? LAST_ADULT : CHILDREN.has(role.lower) ? LAST_CHILD : undefined);
    if (!last) continue;
    const month = CHILDREN.has(role.lower) ? monthAt(text, token.start, true) : undefined;
    if (month !== undefined && text[month] === ')') found.push(candidate(token.start, month, 0.7)!);
    const end = dateAt(text, token.start);
    if (end === undefined || !END.test(text.slice(end, end + 2))) continue;
    const year = lifeYear(text.slice(token.start, end));
    if (year !== undefined && year <= last) found.push(candidate(token.start, end, 0.7)!);
  }
  return found;
}

const isSexInRow = fitting(/^(?:[mwdf]|männl|männlich|weibl|weiblich|divers|♀|♂)$/);
const partsCells = fitting(/^[,;|/]$/);

/** "Gundula Petznick, Köchin, w, 1966-02-11": the sex in a place of its own, and the date in the next. */
function isBehindSex(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const sex = tokens[index - 2]?.text === '.' ? index - 3 : index - 2;
  return (
    before?.text === tokens[sex - 1]?.text &&
    partsCells(before) &&
    isSexInRow(tokens[sex]) &&
    tokens[sex]!.case === 'lower' &&
    tokens[sex - 2]?.kind === 'word' &&
    tokens[sex - 2]!.case !== 'lower'
  );
}

/** The word before a comma, a bracket, a colon or the sex; an abbreviation with its point stands right before. */
function roleBefore(tokens: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  let apart = false;
  for (let steps = 0; steps < 6 && at >= 0; steps++, at--) {
    const { kind, text } = tokens[at]!;
    if (text === '.') continue;
    if (partsFromRole(tokens[at]) || isSex(tokens[at])) apart = true;
    else {
      const short = tokens[at + 1]!.text === '.';
      return kind === 'word' && (apart || short) ? tokens[at] : undefined;
    }
  }
  return undefined;
}

/** The year of "24/05/39"; none where it is missing. */
function lifeYear(date: string): number | undefined {
  const short = /\D(\d{2})$/.exec(date)?.[1];
  return yearOf(date) ?? (short ? Number(short) + (Number(short) > 26 ? 1900 : 2000) : undefined);
}
