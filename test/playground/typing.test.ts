import { TextSelection } from 'prosemirror-state';
import { revisionsOf } from '../../src/playground/model/revisions';
import { trackedTyping } from '../../src/playground/page/typing';
import { documentOf } from './build';

const revisions = (document: ReturnType<typeof documentOf>) =>
  revisionsOf(document.body).map(({ kind, text }) => `${kind} ${text}`);

function typed(from: number, to: number, text: string, tracking: 'Off' | 'TrackAll') {
  const document = documentOf('Guten Tag');
  document.tracking = tracking;
  const { tr } = document.body.state;
  const change = text === '' ? tr.delete(from, to) : tr.insertText(text, from, to);
  const made = trackedTyping(document, document.body, change);
  if (made) document.body.dispatch(made);
  return document;
}

describe('typing', () => {
  it.each([
    ['letters', 7, 7, 'x', ['ins x']],
    ['over a word', 7, 10, 'Morgen', ['del Tag', 'ins Morgen']],
    ['the delete key', 1, 2, '', ['del G']],
  ] as const)('is tracked: %s', (_name, from, to, text, expected) => {
    expect(revisions(typed(from, to, text, 'TrackAll'))).toEqual(expected);
  });

  it('leaves no marks while tracking is off', () => {
    const document = typed(7, 10, 'Morgen', 'Off');
    expect([document.body.doc.textContent, revisions(document)]).toEqual(['Guten Morgen', []]);
  });

  it('puts the cursor in front of what the backspace key deleted', () => {
    const document = documentOf('Guten Tag');
    document.tracking = 'TrackAll';
    document.body.dispatch(document.body.state.tr.setSelection(TextSelection.create(document.body.doc, 10)));
    const made = trackedTyping(document, document.body, document.body.state.tr.delete(9, 10));
    expect(made?.selection.from).toBe(9);
  });
});
