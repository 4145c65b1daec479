import fc from 'fast-check';
import { Mapping } from 'prosemirror-transform';
import { schema } from '../../src/playground/model/schema';
import { documentOf } from './build';

const TEXTS = ['Sehr geehrte Frau Muster,', 'Ihr Antrag liegt vor.', '', 'Mit freundlichen Grüßen'];
const size = documentOf(...TEXTS).body.doc.content.size;
const place = fc.nat(size);
const step = fc.record({ at: place, length: fc.nat(12), text: fc.constantFrom('', 'neu', 'viel mehr Text') });

test('anchors stand where ProseMirror maps their ends to, whatever steps a change has', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, place), { maxLength: 12 }),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      (places, steps) => {
        const { body } = documentOf(...TEXTS);
        const anchors = places.map(([one, other]) => body.anchor(Math.min(one, other), Math.max(one, other)));
        const before = anchors.map(({ from, to }) => ({ from, to }));
        const { tr } = body.state;
        for (const { at, length, text } of steps) {
          const from = Math.min(at, tr.doc.content.size);
          const to = Math.min(from + length, tr.doc.content.size);
          if (text !== '' && tr.doc.resolve(from).parent.isTextblock) tr.insert(from, schema.text(text));
          else tr.delete(from, to);
        }
        body.dispatch(tr);
        before.forEach(({ from, to }, index) => {
          const start = tr.mapping.map(from, from === to ? -1 : 1);
          const end = from === to ? start : tr.mapping.map(to, -1);
          expect(anchors[index]).toMatchObject({ from: start, to: Math.max(start, end) });
        });
      },
    ),
  );
});

test('anchors that a change does not touch are not mapped one by one', () => {
  const { body } = documentOf(...TEXTS);
  const [first, second] = TEXTS as [string, string];
  const outside = [body.anchor(1, first.length), body.anchor(size - 3, size - 1)];
  const mapped = jest.spyOn(Mapping.prototype, 'mapResult');
  const middle = first.length + 2 + second.length;
  body.dispatch(body.state.tr.insertText('heute ', middle - 5));
  expect(mapped).not.toHaveBeenCalled();
  mapped.mockRestore();
  expect(outside.map(({ from, to }) => [from, to])).toEqual([
    [1, first.length],
    [size + 3, size + 5],
  ]);
});
