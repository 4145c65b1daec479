import { lookUpName } from '../lists/names';

const ADDRESSED =
  /(?<!\p{L})(?:herrn?|frau|familie|eheleute|mieter(?:in)?|schuldner(?:in)?|antragsteller(?:in)?) \p{L}/iu;
const PAIR = /(?=(?<!\p{L})(\p{L}{2,}),? (\p{L}{2,}))/gu;

/** Whether a short stretch names somebody, in small letters too, which makes a number in it theirs: "Kolb, Petra", "Frau Kolb". */
export function namesSomebody(stretch: string): boolean {
  if (ADDRESSED.test(stretch)) return true;
  for (const [, one, other] of stretch.matchAll(PAIR))
    if (lookUpName(one!).first === 'sure' || lookUpName(other!).first === 'sure') return true;
  return false;
}
