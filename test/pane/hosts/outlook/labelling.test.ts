import type { AiRecord } from '../../../../src/core/disclosure/record';
import type { LabelKind } from '../../../../src/core/protocol';
import type { LabelRequest } from '../../../../src/pane/hosts/host';
import { recordAfter } from '../../../../src/pane/hosts/outlook/labelling';

const OLD: AiRecord = { kind: 'created', date: '2026-11-20', tasks: ['draft'] };
const request = (kind: LabelKind, more: Partial<LabelRequest> = {}): LabelRequest => ({
  kind,
  text: '',
  knownTexts: [],
  ...more,
});
const property = { tasks: ['simplify'], date: '2026-11-23' };

test.each<[string, AiRecord | undefined, LabelRequest, Partial<AiRecord> | undefined]>([
  ['a first passage is noted', undefined, request('created', { property }), { kind: 'created' }],
  ['a weaker one never weakens it', OLD, request('simplified', { property }), { kind: 'created' }],
  [
    'it is as weak as what is left of several passages',
    OLD,
    request('simplified', { property, lessens: true }),
    { kind: 'simplified', date: '2026-11-23' },
  ],
  [
    'it says nothing where only Regelwerk’s text is left',
    OLD,
    request('simplified', { lessens: true }),
    { kind: 'none', tasks: [] },
  ],
  [
    'it says nothing where nothing is left',
    OLD,
    request('none', { lessens: true }),
    { kind: 'none', tasks: [] },
  ],
  ['a label without AI leaves it as it is', OLD, request('simplified'), OLD],
  ['a mail without one gets none for that', undefined, request('simplified', { lessens: true }), undefined],
])('of the record of a mail: %s', (_, old, asked, expected) => {
  const record = recordAfter(old, asked);
  if (expected === undefined) expect(record).toBeUndefined();
  else expect(record).toMatchObject(expected);
});
