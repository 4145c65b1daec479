import { emptyMapping } from '../../../src/core/privacy/masking';
import type { CheckedField, Conversation } from '../../../src/pane/conversation/conversation';
import { maskFields } from '../../../src/pane/conversation/mask-fields';
import { buildRequest, fieldsToCheck, lookAgain } from '../../../src/pane/conversation/prepare';
import { inlineChecker, LOCAL } from '../kit';

const checker = inlineChecker();

function conversation(extra: Partial<Conversation> = {}): Conversation {
  return {
    task: 'simplify',
    options: {},
    origin: 'document',
    model: LOCAL,
    text: 'Sehr geehrte Frau Erika Mustermann, Ihr Antrag liegt vor.',
    turns: [],
    decisions: {},
    marked: [],
    mapping: emptyMapping(),
    ...extra,
  };
}

async function checked(from: Conversation): Promise<CheckedField[]> {
  return Promise.all(
    fieldsToCheck(from).map(async (field) => ({ ...field, findings: await checker.findings(field.shown) })),
  );
}

test('text and instruction share one mapping', async () => {
  const from = conversation({ instruction: 'Frau Erika Mustermann soll zurückrufen.' });
  const { fields, mapping } = maskFields(from, await checked(from));
  expect(fields.map(({ text }) => text).join(' ')).not.toMatch(/Mustermann/);
  expect(mapping.entries.filter(({ type }) => type === 'PERSON')).toHaveLength(1);
});

test('the forms of a person are one number in every field, and stay so in the next turn', async () => {
  const first = conversation({
    text: 'Frau Mustermann bittet um Rückruf.\n\nMit freundlichen Grüßen\nErika Mustermann',
    instruction: 'Schreibe Frau Erika Mustermann und nicht Herrn Mustermann.',
  });
  const sent = [
    'Frau [PERSON_1] bittet um Rückruf.\n\nMit freundlichen Grüßen\n[PERSON_1.2]',
    'Schreibe Frau [PERSON_1.2] und nicht Herrn [PERSON_2].',
  ];
  const { fields, mapping } = maskFields(first, await checked(first));
  expect(fields.map(({ text }) => text)).toEqual(sent);
  const again = { ...first, mapping };
  expect(maskFields(again, await checked(again)).fields.map(({ text }) => text)).toEqual(sent);
});

test('words that the clerk marks are masked at all places, in every field', async () => {
  const from = conversation({
    text: 'Der Hund Bello bellt. Bello ist braun.',
    instruction: 'Nenne Bello nicht.',
    marked: [{ words: 'Bello', type: 'PERSON', by: 'clerk' }],
  });
  const { fields } = maskFields(from, await checked(from));
  expect(fields.map(({ text }) => text)).toEqual([
    'Der Hund [PERSON_1] bellt. [PERSON_1] ist braun.',
    'Nenne [PERSON_1] nicht.',
  ]);
});

test('an answer goes back as the model wrote it', () => {
  const from = conversation({
    text: 'Ja.',
    turns: [
      {
        role: 'assistant',
        origin: 'document',
        shown: 'Guten Tag, Frau Mustermann',
        verbatim: 'Guten Tag, [PERSON_1]',
      },
    ],
  });
  const fields = fieldsToCheck(from).map((field) => ({ ...field, findings: [] }));
  expect(maskFields(from, fields).fields[1]?.text).toBe('Guten Tag, [PERSON_1]');
});

test('an answer that the clerk edited is masked anew with the values that are known', async () => {
  const first = conversation();
  const { mapping } = maskFields(first, await checked(first));
  const from = conversation({
    mapping,
    turns: [{ role: 'assistant', origin: 'document', shown: 'An Erika Mustermann: Ihr Antrag ist da.' }],
  });
  const fields = fieldsToCheck(from).map((field) => ({ ...field, findings: [] }));
  expect(maskFields(from, fields).fields[1]?.text).toBe('An [PERSON_1]: Ihr Antrag ist da.');
});

test('what is left in the masked text is either waived by the clerk or not allowed to leave', () => {
  const fields = [{ path: 'text' as const, text: 'Winter und Sommer', placeholders: [] }];
  const finding = {
    type: 'PERSON' as const,
    confidence: 0.5,
    waivable: true,
    recognizer: 'person',
    reason: 'context' as const,
  };
  const found = [
    [
      { ...finding, start: 0, end: 6 },
      { ...finding, start: 11, end: 17 },
    ],
  ];
  const decisions = { 'PERSON winter': 'waive' as const };
  expect(lookAgain(conversation({ decisions }), fields, found)).toEqual({
    waived: [{ field: 'text', start: 0, end: 6, type: 'PERSON' }],
    left: [{ words: 'Sommer', type: 'PERSON' }],
  });
});

test('the request holds the masked fields and nothing else of the conversation', async () => {
  const from = conversation({ options: { style: 'shorter' }, task: 'rephrase' });
  const { fields } = maskFields(from, await checked(from));
  const request = buildRequest(from, fields, []);
  expect(request).toEqual({
    task: 'rephrase',
    origin: 'document',
    text: 'Sehr geehrte Frau [PERSON_1], Ihr Antrag liegt vor.',
    options: { style: 'shorter' },
    model: 'llama',
  });
});
