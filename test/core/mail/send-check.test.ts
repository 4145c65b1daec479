import { readRecord } from '../../../src/core/disclosure/record';
import type { MailLine, MailPart } from '../../../src/core/mail/mail';
import { checkBeforeSending, type SendVerdict } from '../../../src/core/mail/send-check';
import { sendRules } from '../../../src/core/mail/send-rules';
import { nettetal } from '../../../src/core/policy';

const RULES = sendRules(nettetal);
const { created: LABEL, simplified: NOTICE } = RULES.labels;
const OUTSIDE = ['erika@beispiel-post.de'];
const INSIDE = ['amt@nettetal.de', 'a.muster@kita.nettetal.de'];
const SEND: SendVerdict = { kind: 'send' };
const UNLABELLED: SendVerdict = { kind: 'stop', reason: 'label-missing', label: 'created' };
const open = (count: number): SendVerdict => ({ kind: 'stop', reason: 'open-marks', count });

interface Case {
  readonly own?: readonly string[];
  readonly quoted?: readonly string[];
  readonly to?: readonly string[];
  readonly record?: string;
}

function check({ own = ['Guten Tag'], quoted = [], to = OUTSIDE, record }: Case): SendVerdict {
  const lines: MailLine[] = [
    ...own.map((text) => ({ text, quote: 0 })),
    ...quoted.map((text) => ({ text, quote: 1 })),
  ];
  const parts: MailPart[] = [
    { kind: 'new', from: 0, to: own.length },
    { kind: 'quote', from: own.length, to: lines.length },
  ];
  return checkBeforeSending(
    { lines, parts, recipients: to, record: record === undefined ? undefined : readRecord(record) },
    RULES,
  );
}

const CREATED = 'v1;created;2026-11-23;reply';

test.each<[string, Case, SendVerdict]>([
  ['a mail without AI', {}, SEND],
  ['AI content with its label', { own: ['Guten Tag', LABEL], record: CREATED }, SEND],
  ['AI content without label', { record: CREATED }, UNLABELLED],
  ['AI content without label, inside', { record: CREATED, to: INSIDE }, SEND],
  [
    'AI content without label, one of three outside',
    { record: CREATED, to: [...INSIDE, ...OUTSIDE] },
    UNLABELLED,
  ],
  [
    'AI content without label, a domain that only ends alike',
    { record: CREATED, to: ['a@xnettetal.de'] },
    UNLABELLED,
  ],
  ['the label only in the quoted mail', { record: CREATED, quoted: [LABEL] }, UNLABELLED],
  ['the other notice instead of the label', { record: CREATED, own: [NOTICE] }, UNLABELLED],
  ['a simplified text without notice', { record: 'v1;simplified;2026-11-23;simplify' }, SEND],
  ['an unchecked one without notice', { record: 'v1;simplified-unchecked;2026-11-23;simplify' }, SEND],
  ['AI that only corrected', { record: 'v1;none;2026-11-23;proofread' }, SEND],
  ['a record that nobody can read', { record: 'v9;created' }, SEND],
  ['a mark for an answer', { own: ['[hier antworten]', LABEL], record: CREATED }, open(1)],
  ['a mark for an answer, inside, without AI', { own: ['Zu 1: [hier antworten]'], to: INSIDE }, open(1)],
  ['two placeholders', { own: ['Guten Tag [PERSON_1],', 'IBAN [IBAN_2]'] }, open(2)],
  ['marks before the label', { own: ['[PERSON_1]'], record: CREATED }, open(1)],
  ['marks in the quoted mail', { quoted: ['[PERSON_1]', '[hier antworten]'] }, SEND],
  ['an empty mail', { own: [] }, SEND],
])('%s', (_name, mail, verdict) => {
  expect(check(mail)).toEqual(verdict);
});

test('the rules are those of the policy, and nothing else of it', () => {
  expect(RULES).toEqual({
    labels: {
      created: nettetal.disclosure.created,
      simplified: nettetal.disclosure.simplified,
      simplifiedUnchecked: nettetal.disclosure.simplifiedUnchecked,
    },
    internalDomains: ['nettetal.de'],
    onFailure: 'warn',
  });
});
