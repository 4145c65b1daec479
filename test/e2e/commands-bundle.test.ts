import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import {
  LATER_ARRAY_METHODS,
  LATER_OBJECT_FUNCTIONS,
  LATER_STRING_METHODS,
} from '../../src/commands/later-methods';
import { es2016Complaints } from '../commands/es2016';

const DIST = join(__dirname, '..', '..', 'dist');
const script = readFileSync(join(DIST, 'commands.js'), 'utf8');

test('the script of the launch events has at most 60 KB gzip', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(60 * 1024);
});

test('it is ES2016 without page or network, apart from the methods that it brings along', () => {
  const provided = [LATER_ARRAY_METHODS, LATER_STRING_METHODS, LATER_OBJECT_FUNCTIONS].flatMap(Object.keys);
  expect(es2016Complaints(script, new Set(provided))).toEqual([]);
});

type Handlers = Record<string, (event: object) => void>;

/** Reads the script as an engine without page, modules and newer methods does, and gives what it associated. */
function load(): { handlers: Handlers; run(code: string): unknown } {
  const handlers: Handlers = {};
  const associate = (name: string, handler: Handlers[string]) => {
    handlers[name] = handler;
  };
  const engine = createContext({
    Office: { context: {}, actions: { associate } },
    setTimeout,
    clearTimeout,
    later: [LATER_ARRAY_METHODS, LATER_STRING_METHODS, LATER_OBJECT_FUNCTIONS].map(Object.keys),
  });
  runInContext(
    '[Array.prototype, String.prototype, Object].forEach((one, at) => later[at].forEach((name) => delete one[name]))',
    engine,
  );
  runInContext(script, engine);
  return { handlers, run: (code) => runInContext(code, engine) };
}

test('it names its handlers as soon as it is read, and brings the missing methods along', () => {
  const { handlers, run } = load();
  expect(Object.keys(handlers).sort()).toEqual(['onMessageSendHandler', 'onNewMessageComposeHandler']);
  expect(run('[1, [2]].flat().at(-1) + "aa".replaceAll("a", "b")')).toBe('2bb');
});

test('a mail that nobody can look into is asked about, not held back; also without the policy', async () => {
  const { handlers } = load();
  const told = await new Promise((completed) => handlers.onMessageSendHandler?.({ completed }));
  expect(told).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('trotzdem senden') });
  expect(
    await new Promise((completed) => handlers.onNewMessageComposeHandler?.({ completed })),
  ).toBeUndefined();
});
