import { forms } from '../../words';
import type { Place } from './level';
import { somewhere } from './phrase';

/*
 * Sentences that set a rule, inform or warn, in a text that names persons: "Wahlberechtigt ist, wer als deutscher
 * Staatsangehöriger …", "Diebstahl wird mit … bestraft". Basis: Art. 4 no. 1 GDPR.
 */
const RULES = new Set(
  forms(`
    wer sonst gilt gelten nur verboten erlaubt strafbar bestraft geahndet ahndet darf dürfen möglich zulässig unzulässig ausgeschlossen
    erforderlich voraussetzung+en wahlberechtigt wählbar anzuzeigen nachzuweisen vorzulegen grundsätzlich kann können muss müssen soll sollen
    warnt warnen hilfe beratung erwerben erworben unterlagen allgemein jede+r+m+n alle personen
  `),
);

const BEING = new Set(['ist', 'sei', 'war']);

/** Whether a word that no person of the sentence stands by belongs to a rule. */
export function isRule({ tokens, sentence, index }: Place, level: number): boolean {
  const s = sentence;
  if (s.person || s.self || s.kin || s.note) return false;
  if (level < 2) return s.conditional || tokens[s.start]!.lower === 'bei' || somewhere(tokens, s, RULES);
  // "Die Bewerberin muss die deutsche Staatsangehörigkeit besitzen"
  // "… ist ein Pole, der kann kein Deutsch"
  if (/^(?:ist|sei|ein|eine)$/.test(tokens[index - 1]?.lower ?? '') && somewhere(tokens, s, BEING))
    return false;
  return level < 3 && s.role && s.asks && !s.pronoun && !s.you && !s.dated && !s.now;
}
