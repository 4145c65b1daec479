import { oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';

/** Whether words that look like a name are written as no name is: cut before a dot, with capitals inside. */
export function isWithoutPerson(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    (first === last && (isCutWord(tokens, first) || isCamel(tokens[first]))) ||
    isJoinedToLetters(tokens, first, last)
  );
}

/** Words of files that are cut before a dot and look like names then: "Verst. BtMG", "Rückl. n. n.". */
const isCut = oneOf(
  words(
    `abg abgel abh abl abschl abw akt allg amtl anf angef angem anh ankl anl anm anr anschl ansp antr anw anz aufg aufh aufl aufst ausf
    ausg ausgl ausl ausn ausst ausw aussch auss baul beantr bearb beding befr begl begr begut behdl beisp bek bekl bel bem ber berat bes besch
    beschl beschw best betg beteil betr bew bewill bez bezirksverw bzgl dez dienstl dopp durchschn eigent eilz eing einh einl einschl einschr eintr
    einw empf entg entl entsch entspr entw erford erg erh erl erled erm ersch erst erw erz etw exempl fachl fehl festst folg förd freiw fris
    gebr geb gef gegenst geh gek gem genehm ger gerichtl ges gesch geschl geset gest getr gew gewerbl gez giltig grundst gült haupts heizk
    herst hilfsw höchstw inkl innerst insb jährl jurist kdn kenntn kirchl klag kommun kostenl krim kündb künd kündig landw lediggl leist leit
    lfd lief liegensch mängelh mdl mehrf meld mind mitgl mitt mitw mtl mündl nachbarl nachf nachr nachw nebenst niederschr notw öff
    ordentl ordn org orig paragr pers persönl pfl polit postw priv prot prüf quartalsw rechn rechtl regelm regist rep rest richtl rückf rückg
    rückl rückm rückn rücks rückst rückz sachl sachst samml sank schl schr schriftl schw schwerb selbst sev sof sonst sozialverw staatl städt
    stell stellv stell steuerl strafr techn teilw telef tel terml übers überw übl umf umgeh unbef unbek unentsch unf unt unterh unterl
    unterschr unvollst urspr veranst verb verbr verf verg vergl verh verk verl verm vernehm verp vers versch verst vert vertr verw verz vollst
    vollz vorb vorh vorl vorm vors vorst vort wdh wegw weg weitergel werkt wiederh wiedervorl wöch wohnh wirtsch zahlb zeitl zugel
    männl weibl anschr adr anwes staatsang fam familienst vornam geburtsd kennz bemerk
    zul zus zusg zust zustell zuw zuz zzgl`,
  ),
);

function isCutWord(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at + 1];
  return isCut(tokens[at]) && dot?.text === '.' && dot.gap === 'none';
}

/** "TraffiTower", but "McDonald", "VanDyke" */
const isCamel = (token: Token | undefined) =>
  token?.case === 'mixed' && /^\p{Lu}\p{Ll}{4,20}\p{Lu}/u.test(token.text);

/** "Kollege vom ED-Dienst", "MaLo-ID": two or three capitals joined to a word in which they are none. */
function isJoinedToLetters(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at + 2 <= last; at++) {
    const [one, hyphen, other] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
    if (hyphen.text !== '-' || hyphen.gap !== 'none' || other.gap !== 'none') continue;
    if (isLetters(one) !== isLetters(other) && (one.case === 'upper') !== (other.case === 'upper'))
      return true;
  }
  return false;
}

const isLetters = ({ text, case: written }: Token) =>
  written === 'upper' && text.length > 1 && text.length < 4;
