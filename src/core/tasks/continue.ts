/** How the request to go on with a broken answer begins. */
export const CONTINUE = 'Deine letzte Antwort ist mittendrin abgebrochen.';

/** Words of the end that the request repeats. */
const LAST_WORDS = 8;

/** Asks a model to go on exactly where its last answer ended. */
export function continueInstruction(answer: string): string {
  const [lastLine = ''] = answer.trimEnd().split('\n').slice(-1);
  const words = lastLine.trim().split(/\s+/).slice(-LAST_WORDS).join(' ');
  return [
    `${CONTINUE} Schreibe genau dort weiter, wo sie endet.`,
    ...(words ? [`Sie endet mit: ${words}`] : []),
    'Beginne mit dem nächsten Wort. Wiederhole nichts, was schon dasteht, und schreibe nichts davor.',
    'Gib nur die Fortsetzung aus, in derselben Form, bis die Aufgabe fertig ist.',
  ].join('\n');
}
