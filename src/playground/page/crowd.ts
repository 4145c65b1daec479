import { byId } from './controls';

/** Id of the played model that writes, in the playground's configuration. */
const MODEL = 'vorfuehrung/vorfuehrung';

/** Runs that others start; with the places of the played model taken, the clerk's own run waits. */
const OTHERS = 6;

const TEXT = 'Die Beantragung der Leistung hat bis zum Ende des Monats schriftlich zu erfolgen. '
  .repeat(12)
  .trim();

/** Lets others write at the same time, each a person of its own, to see the queue. */
export function openCrowd(): void {
  const button = byId('crowd', HTMLButtonElement);
  const state = byId('crowd-state', HTMLSpanElement);
  let writing = 0;
  const show = (): void => {
    button.disabled = writing > 0;
    state.textContent = writing > 0 ? ` ${writing} andere schreiben gerade.` : '';
  };
  const write = async (): Promise<void> => {
    writing += 1;
    show();
    try {
      const answer = await fetch('/api/v1/runs', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-schreibkompass-pane': crypto.randomUUID() },
        body: JSON.stringify({ task: 'simplify', text: TEXT, model: MODEL }),
      });
      await answer.text();
    } finally {
      writing -= 1;
      show();
    }
  };
  button.addEventListener('click', () => {
    for (let other = 0; other < OTHERS; other += 1) void write();
  });
}
