import { fitting, perWord } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';

/** Ranks and offices as notes shorten them, all of them before a last name. */
const SHORT_ROLES = words(
  `pk phk pok pom pkom phm pm khk kok koek kom kk krim ogv gv sgl rr ror orr stoi stai star stoar stvr oar ar vang vaf va vfa
  sachb sb bearb hw hsm stv stellv vors miteig bgm obgm ob ra rain sta osta ri riag pfr pfrin dipl hbm obm bm lbm ubm hfm ofm fm
  gbi kbm stbi kdt kdtin vm kripo gr sr str kr mdl mdb stvv rpfl toi tar toar boi lkd al fbl fdl abtl kämm stadtkämm schriftf protf koll kollg mitarb prakt geschf hausm dez ref dolm verf sachverst rep techn vertr stadtr beig stud pfl gutacht`,
);

/** Whether a word may be such a rank or office. */
export const isShortRole = perWord(
  (lower) =>
    lower.length < 8 &&
    (SHORT_ROLES.has(lower) || (lower.endsWith('in') && SHORT_ROLES.has(lower.slice(0, -2)))),
);

const isApostrophe = fitting(/^['’]$/);

/** Index after "PHK", "PK'in", "Sachb.", "Bgm.in", "VAng."; undefined where no such word stands. */
export function shortRoleEnd(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]!;
  if (token.case === 'lower' || !isShortRole(token)) return undefined;
  let at = index + 1;
  const dot = tokens[at]?.text === '.' && tokens[at]?.gap === 'none';
  if (dot) at++;
  else if (token.case === 'capital') return undefined;
  if (tokens[at]?.gap === 'none' && isApostrophe(tokens[at])) at++;
  if (tokens[at]?.lower === 'in' && tokens[at]?.gap === 'none') at++;
  return at;
}
