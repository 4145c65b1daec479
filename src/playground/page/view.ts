import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Transaction } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import type { WordDocument } from '../model/document';
import type { Story } from '../model/story';
import { decorate } from './decorations';
import { nodeViews } from './node-views';
import { trackedTyping } from './typing';

export interface StoryView {
  readonly view: EditorView;
  /** Draws again what doesn't stand in the text: controls, numbers, the selection. */
  refresh(): void;
  destroy(): void;
}

const plugins = () => [
  history(),
  keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
  keymap({ Tab: goToNextCell(1), 'Shift-Tab': goToNextCell(-1) }),
  keymap(baseKeymap),
  tableEditing(),
];

/** An editor over one text flow; the model owns the state, the view only shows it. */
export function openStory(
  document: WordDocument,
  story: Story,
  place: HTMLElement,
  label: string,
  locked: () => boolean,
): StoryView {
  story.use(plugins());
  const dispatch = (transaction: Transaction) => {
    const typed = trackedTyping(document, story, transaction);
    if (typed && !(typed.docChanged && (locked() || touchesLocked(document, story, typed))))
      story.dispatch(typed);
    else view.updateState(story.state);
  };
  const view: EditorView = new EditorView(
    { mount: place },
    {
      state: story.state,
      dispatchTransaction: dispatch,
      nodeViews: nodeViews(document),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'de' },
      editable: () => !locked(),
      handleDOMEvents: {
        focus: () => {
          document.active = story;
          document.changed();
          return false;
        },
        click: (_view, event) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          if (link) event.preventDefault();
          return false;
        },
      },
    },
  );
  const refresh = () =>
    view.setProps({
      state: story.state,
      decorations: (state) => decorate(document, story, state.doc, view.hasFocus()),
    });
  refresh();
  return { view, refresh, destroy: () => view.destroy() };
}

/** Typing in a locked content control is refused, as Word refuses it. */
function touchesLocked(document: WordDocument, story: Story, transaction: Transaction): boolean {
  const locked = document.controls.filter(({ anchor, cannotEdit }) => cannotEdit && anchor.story === story);
  return transaction.mapping.maps.some((map) => {
    let touched = false;
    map.forEach((from, to) => {
      touched ||= locked.some(({ anchor }) => from < anchor.to && to > anchor.from);
    });
    return touched;
  });
}
