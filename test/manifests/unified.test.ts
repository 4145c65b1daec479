import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const ROOT = join(__dirname, '..', '..');
const text = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
const manifest = JSON.parse(text);
const [extension] = manifest.extensions;

/** The schema that the manifest names, from the package; nothing is fetched. */
function validator() {
  const version = /\/teams\/(v[\d.]+)\/MicrosoftTeams\.schema\.json$/.exec(manifest.$schema)?.[1];
  const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');
  const schema = JSON.parse(readFileSync(join(schemas, `${version}`, 'MicrosoftTeams.schema.json'), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv as never);
  return ajv.compile(schema);
}

const validate = validator();
const problems = (value: unknown): readonly string[] =>
  validate(value) ? [] : validate.errors!.map((error) => `${error.instancePath} ${error.message}`);

test('the unified manifest fits the schema that it names', () => {
  expect(problems(manifest)).toEqual([]);
  expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
});

test.each<[string, (copy: typeof manifest) => void]>([
  ['a short description of 81 characters', (copy) => (copy.description.short = 'x'.repeat(81))],
  [
    'an unknown send mode',
    (copy) => (copy.extensions[0].autoRunEvents[1].events[0].options.sendMode = 'ask'),
  ],
  ['a runtime without a page', (copy) => delete copy.extensions[0].runtimes[0].code.page],
  ['no icons', (copy) => delete copy.icons],
  ['an unknown key', (copy) => (copy.extensions[0].launchEvents = [])],
])('%s does not', (_name, spoil) => {
  const copy = JSON.parse(text);
  spoil(copy);
  expect(problems(copy)).not.toEqual([]);
});

test('every address is https', () => {
  expect(text.match(/http:/g)).toBeNull();
});

test('every action that a button or event names is one of a runtime, and none stands unused', () => {
  const defined = extension.runtimes.flatMap((runtime: { actions: { id: string }[] }) =>
    runtime.actions.map(({ id }) => id),
  );
  const used = [...text.matchAll(/"actionId": "([^"]+)"/g)].map((match) => match[1]);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
});

test('the events are those of the Outlook manifest, in prompt-user mode', () => {
  const xml = readFileSync(join(ROOT, 'manifest.outlook.xml'), 'utf8');
  const events = extension.autoRunEvents.flatMap(({ events }: { events: object[] }) => events);
  expect(events).toEqual([
    { type: 'newMessageComposeCreated', actionId: 'onNewMessageComposeHandler' },
    { type: 'messageSending', actionId: 'onMessageSendHandler', options: { sendMode: 'promptUser' } },
  ]);
  for (const { actionId } of events) expect(xml).toContain(`FunctionName="${actionId}"`);
});

test('its buttons have the identifiers of the XML manifests', () => {
  const controls = [...text.matchAll(/"id": "(Schreibkompass\.(?!.*Group)[^"]+)"/g)].map((match) => match[1]);
  const xml = ['manifest.xml', 'manifest.outlook.xml'].map((file) => readFileSync(join(ROOT, file), 'utf8'));
  const inXml = [...xml.join('').matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)].map(
    (match) => match[1],
  );
  expect(new Set(controls)).toEqual(new Set(inXml));
});

test('Word and Outlook are in it, each with the requirements of its own', () => {
  expect(extension.requirements).toEqual({ scopes: ['document', 'mail'], formFactors: ['desktop'] });
  const parts = [
    ...extension.runtimes,
    ...extension.ribbons,
    ...extension.autoRunEvents,
    ...extension.contextMenus,
    ...extension.getStartedMessages,
  ];
  for (const { requirements } of parts) {
    expect(requirements.scopes).toHaveLength(1);
    for (const { name } of requirements.capabilities ?? [])
      expect(name).toBe(requirements.scopes[0] === 'mail' ? 'Mailbox' : 'WordApi');
  }
});

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s has the size that the app package needs', (name, size) => {
  const picture = readFileSync(join(ROOT, 'assets', name));
  // PNG (ISO/IEC 15948): width and height stand at byte 16 and 20.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
});
