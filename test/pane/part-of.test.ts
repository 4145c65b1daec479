import { partOf } from '../../src/pane/shared/part-of';
import { passageOf } from './kit';

const TEXT = 'Guten Tag,\n\nwann kommt die Tonne?\n\nUnd was kostet sie?';
const passage = passageOf(TEXT.split('\n\n'));

test.each([
  ['one paragraph', 'wann kommt die Tonne?', ['wann kommt die Tonne?']],
  ['two paragraphs', 'kommt die Tonne?\n\nUnd was', ['kommt die Tonne?', 'Und was']],
  ['white space around', '\n\nUnd was kostet sie?', ['Und was kostet sie?']],
])('a marked part of %s becomes a passage of its own', (_, marked, paragraphs) => {
  const start = TEXT.indexOf(marked);
  const part = partOf(passage, TEXT, { start, end: start + marked.length });
  expect(part.text).toBe(marked.trim());
  expect(part.passage.scope).toBe('selection');
  expect(part.passage.id).toBe(passage.id);
  expect(
    part.passage.blocks.map(({ block }) => (block.kind === 'table' ? '' : block.inlines[0]?.text)),
  ).toEqual(paragraphs);
});
