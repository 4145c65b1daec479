import { openFrame } from './frame/web-host';
import { wordApplication } from './frame/word-application';
import { useStyles } from './page/controls';
import { openDesk } from './page/desk';
import { type Inspection, inspection } from './page/inspection';
import { readOptions } from './page/options';
import { openPanels, showPictures, showProperties } from './page/panels';
import { openToolbar } from './page/toolbar';
import { createWordHost } from './protocol/execute';
import { samples } from './samples';

declare global {
  interface Window {
    playground: Inspection;
  }
}

useStyles(new URL('./playground.css', import.meta.url));

const options = readOptions(location.search);
const word = samples[options.doc].make();
const host = createWordHost(word, options.switches);
const desk = openDesk(word, () => host.switches.faults.has('read-only'));
const toolbar = openToolbar(word, desk);
openPanels(options, host);

const aside = document.getElementById('pane');
if (!aside) throw new Error('The page lacks the place of the pane.');
const pane = openFrame(aside, '/pane.html', wordApplication(host));
pane.frame.id = 'pane-frame';
pane.frame.title = 'Schreibkompass';

let selected = '';
let drawn = false;
/** Draws once for all changes of a batch, and tells the pane when the selection moved. */
word.onChange(() => {
  if (drawn) return;
  drawn = true;
  queueMicrotask(() => {
    drawn = false;
    desk.refresh();
    toolbar.refresh();
    showProperties(word);
    showPictures(word);
    const { story, from, to } = word.selection();
    const now = `${word.stories().indexOf(story)}:${from}:${to}`;
    if (now !== selected) pane.raise('documentSelectionChanged', {});
    selected = now;
  });
});
toolbar.refresh();
showProperties(word);
showPictures(word);
window.playground = inspection(word, host);
