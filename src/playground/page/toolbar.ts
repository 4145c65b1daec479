import { redo, undo } from 'prosemirror-history';
import type { WordDocument } from '../model/document';
import { resolveRevisions, revisionsOf } from '../model/revisions';
import { buttonOf, openPaneButton } from './controls';
import type { Desk } from './desk';

/** Undo, and what one does with tracked changes. */
export function openToolbar(document: WordDocument, desk: Desk): { refresh(): void } {
  const inActive = (command: typeof undo) => () => {
    const view = desk.viewOf(document.active)?.view;
    if (view) command(view.state, view.dispatch);
  };
  const all = (decision: 'accept' | 'reject') => () => {
    for (const story of document.stories()) resolveRevisions(document, story, decision);
  };
  const atCursor = (decision: 'accept' | 'reject') => () => {
    const { story, from, to } = document.selection();
    const touched = revisionsOf(story).filter((each) => each.from <= to && each.to >= from);
    const [first, last] = [touched[0], touched.at(-1)];
    if (first && last) resolveRevisions(document, story, decision, first.from, last.to);
  };
  const track = () => {
    document.tracking = document.tracking === 'Off' ? 'TrackAll' : 'Off';
    document.changed();
  };
  const actions: Readonly<Record<string, () => void>> = {
    undo: inActive(undo),
    redo: inActive(redo),
    track,
    accept: atCursor('accept'),
    reject: atCursor('reject'),
    'accept-all': all('accept'),
    'reject-all': all('reject'),
  };
  for (const [id, action] of Object.entries(actions)) {
    buttonOf(id).addEventListener('mousedown', (event) => event.preventDefault());
    buttonOf(id).addEventListener('click', action);
  }
  openPaneButton();
  return {
    refresh() {
      buttonOf('track').setAttribute('aria-pressed', String(document.tracking !== 'Off'));
      const count = document.stories().reduce((sum, story) => sum + revisionsOf(story).length, 0);
      const words =
        count === 0
          ? 'Keine offenen Änderungen'
          : count === 1
            ? '1 offene Änderung'
            : `${count} offene Änderungen`;
      const status = window.document.getElementById('count');
      if (status && status.textContent !== words) status.textContent = words;
    },
  };
}
