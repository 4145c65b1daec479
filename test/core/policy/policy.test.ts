import { nettetal, policySchema } from '../../../src/core/policy';

test("Nettetal's values fit the schema", () => {
  expect(policySchema.parse(nettetal)).toEqual(nettetal);
});

test.each<[string, (policy: Record<string, Record<string, unknown>>) => void]>([
  ['an unknown key', (policy) => Object.assign(policy.kompass!, { farbe: 'blau' })],
  ['an empty sentence', (policy) => Object.assign(policy.disclosure!, { created: ' ' })],
  ['a contact that is no mail address', (policy) => Object.assign(policy.kompass!, { contact: 'IT' })],
  ['a limit that makes everything unsure', (policy) => Object.assign(policy.privacy!, { sureFrom: 0 })],
  ['an IBAN that may be waved through', (policy) => Object.assign(policy.privacy!, { waivable: ['IBAN'] })],
  [
    'a mark of classification that may be waved through',
    (policy) => Object.assign(policy.privacy!, { waivable: ['CLASSIFIED'] }),
  ],
  [
    'a script as address of the Kompass',
    (policy) => Object.assign(policy.kompass!, { url: 'javascript:alert(1)' }),
  ],
])('refuses %s', (_, change) => {
  const policy = structuredClone(nettetal) as unknown as Record<string, Record<string, unknown>>;
  change(policy);
  expect(policySchema.safeParse(policy).success).toBe(false);
});
