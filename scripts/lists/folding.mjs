// Spellings of names: Latin letters without diacritics, as `foldName` of src/core/privacy/lists/names.ts folds a text's words.

/** Cyrillic letters as in German (Duden) and in English or a passport (ICAO 9303). */
const CYRILLIC = {
  german:
    'а=a б=b в=w г=g ґ=g д=d е=e є=je ё=jo ж=sch з=s и=i і=i ї=ji й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja',
  english:
    'а=a б=b в=v г=h ґ=g д=d е=e є=ie ё=e ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia',
  russian:
    'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya',
};
/** Greek letters after ELOT 743, digraphs first. */
const GREEK =
  'ου=ou αυ=av ευ=ev μπ=b ντ=nt γγ=ng γκ=gk α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o';
const LETTERS = { ß: 'ss', ı: 'i', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

const table = (text) => text.split(' ').map((pair) => pair.split('='));
const strip = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
const replaceAll = (name, pairs) => pairs.reduce((text, [from, to]) => text.replaceAll(from, to), name);

/** All Latin spellings of a name. */
export function romanise(name) {
  const lower = name.toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(lower)) {
    return Object.values(CYRILLIC).map((scheme) => replaceAll(lower, table(scheme)));
  }
  if (/\p{Script=Greek}/u.test(lower)) return [replaceAll(strip(lower), table(GREEK))];
  return [lower];
}

export const fold = (name) => replaceAll(strip(name.toLowerCase()), Object.entries(LETTERS));
