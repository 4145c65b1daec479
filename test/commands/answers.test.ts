import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTo, PANE_BUTTON } from '../../src/commands/answers';

const ROOT = join(__dirname, '..', '..');
const supported = { value: true };

beforeAll(() => {
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => supported.value } } },
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

const VERDICTS = [
  { kind: 'stop', reason: 'open-marks', count: 1 },
  { kind: 'stop', reason: 'open-marks', count: 12_345 },
  { kind: 'stop', reason: 'label-missing', label: 'created' },
  { kind: 'unchecked' },
] as const;

test.each(VERDICTS)('the message about %j fits into the alert and says what to do', (verdict) => {
  const { allowEvent, errorMessage = '', cancelLabel = '' } = answerTo(verdict, 'warn');
  expect(allowEvent).toBe(false);
  expect(errorMessage.length).toBeGreaterThan(50);
  expect(errorMessage.length).toBeLessThanOrEqual(500);
  expect(errorMessage).toMatch(/Senden Sie|trotzdem senden/);
  expect(cancelLabel.length).toBeLessThanOrEqual(20);
});

test('one open place is one, several are counted', () => {
  expect(answerTo(VERDICTS[0], 'warn').errorMessage).toContain('ist noch eine Stelle offen');
  expect(answerTo({ ...VERDICTS[0], count: 3 }, 'warn').errorMessage).toContain('sind noch 3 Stellen offen');
});

test('the policy decides over what could not be checked, over nothing else', () => {
  expect(answerTo({ kind: 'unchecked' }, 'allow')).toEqual({ allowEvent: true });
  expect(answerTo(VERDICTS[2], 'allow').allowEvent).toBe(false);
  expect(answerTo({ kind: 'send' }, 'warn')).toEqual({ allowEvent: true });
});

test('the pane is offered where the client can open it', () => {
  expect(answerTo(VERDICTS[2], 'warn').commandId).toBe(PANE_BUTTON);
  supported.value = false;
  expect(answerTo(VERDICTS[2], 'warn')).not.toHaveProperty('commandId');
  supported.value = true;
});

test('the offered button is that of the compose window in both manifests', () => {
  const xml = readFileSync(join(ROOT, 'manifest.outlook.xml'), 'utf8');
  const surfaces = xml.split('<ExtensionPoint ').filter((one) => one.includes(`id="${PANE_BUTTON}"`));
  expect(surfaces.map((one) => one.slice(0, 39))).toEqual(
    Array(2).fill('xsi:type="MessageComposeCommandSurface"'),
  );
  const [extension] = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')).extensions;
  const ribbon = extension.ribbons.find((one: { contexts: string[] }) =>
    one.contexts.includes('mailCompose'),
  );
  expect(ribbon.tabs[0].groups[0].controls[0].id).toBe(PANE_BUTTON);
});
