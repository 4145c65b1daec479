import { PARTICIPLES } from './data/participles';
import { rowsOf } from './table';
import { zuInfinitives } from './zu-infinitive';

const PARTICIPLE = new Map(
  rowsOf(PARTICIPLES).map(([infinitive = '', participle = '']) => [infinitive, participle]),
);

/** "Der Halter hat den Hund anzumelden." → "Der Halter muss den Hund anmelden." */
export function have(sentence: string): string | undefined {
  const verb = zuInfinitives(sentence).at(-1);
  if (!verb || !/^[.!]?$/.test(sentence.slice(verb.end))) return undefined;
  if (
    !PARTICIPLE.has(verb.infinitive) &&
    !/^(?:tragen|dulden|unterlassen|erscheinen|erfolgen|sorgen)$/.test(verb.infinitive)
  )
    return undefined;
  const finites = [...sentence.matchAll(/(?<![\p{L}-])(?:hat|haben)(?![\p{L}-])/gu)];
  const finite = finites[0];
  if (finites.length !== 1 || !finite || finite.index > verb.start) return undefined;
  const subject = sentence.slice(0, finite.index);
  const middle = sentence.slice(finite.index + finite[0].length, verb.start);
  if (!subject.trim() || /[,;:]/.test(subject + middle)) return undefined;
  if (HAVE_SOMETHING.test(middle)) return undefined;
  return `${subject}${finite[0] === 'hat' ? 'muss' : 'müssen'}${middle}${verb.infinitive}${sentence.slice(verb.end)}`;
}

/** "Sie haben das Recht, …", "haben nichts zu …" say something else than a duty. */
const HAVE_SOMETHING =
  /(?<![\p{L}])(?:nicht|nichts|kein\p{Ll}*|nur|Recht|Möglichkeit|Gelegenheit|Zeit|Anspruch|Grund|Gründe|Anlass|Pflicht|Befugnis|Absicht|Aufgabe|Auftrag|ohne|um|ist|sind|wird|werden)(?![\p{L}])/u;

/** "Die Unterlagen sind bis … vorzulegen." → "Die Unterlagen müssen bis … vorgelegt werden." */
export function passive(sentence: string): string | undefined {
  const verb = zuInfinitives(sentence).at(-1);
  const participle = verb && PARTICIPLE.get(verb.infinitive);
  if (!verb || !participle || !/^[.!]?$/.test(sentence.slice(verb.end)) || verb.start === 0) return undefined;
  const finites = [...sentence.matchAll(/(?<![\p{L}-])(?:ist|sind)(?![\p{L}-])/gu)];
  const finite = finites[0];
  if (finites.length !== 1 || !finite || finite.index > verb.start) return undefined;
  const subject = sentence.slice(0, finite.index);
  const middle = sentence.slice(finite.index + finite[0].length, verb.start);
  if (!subject || /^(?:Es|Sie|Wir|Ich)\s/.test(sentence) || /[,;:]/.test(subject + middle)) return undefined;
  if (
    /(?<![\p{L}])(?:nicht|kein\p{Ll}*|nichts|nur|nie|möglich|nötig|erforderlich|notwendig|wichtig|verpflichtet|berechtigt|bereit|ohne|um|haben|werden|wird|hat)(?![\p{L}])/u.test(
      middle,
    )
  )
    return undefined;
  const must = finite[0] === 'ist' ? 'muss' : 'müssen';
  return `${subject}${must}${middle}${participle} werden${sentence.slice(verb.end)}`;
}

/** "…, die bis … einzureichen sind" → "…, die bis … eingereicht werden müssen". */
export function passiveClause(sentence: string): string {
  return sentence.replace(
    /(?<![\p{L}-])((?:zu )?\p{Ll}+en) (ist|sind)(?=[.,;!])/gu,
    (whole, words: string, be: string, at: number) => {
      const verb = zuInfinitives(words)[0];
      const participle = verb && PARTICIPLE.get(verb.infinitive);
      if (!participle || /(?:nicht|keine?|nur)\s+$/.test(sentence.slice(0, at))) return whole;
      return `${participle} werden ${be === 'ist' ? 'muss' : 'müssen'}`;
    },
  );
}
