import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = join(__dirname, '..', 'src');

/** What each part may import of ours (design: "Imports go one way"). */
const ALLOWED: Record<string, readonly string[]> = {
  core: ['core'],
  pane: ['pane', 'core'],
  commands: ['commands', 'core'],
  proxy: ['proxy', 'core'],
  playground: ['playground', 'core'],
  cli: ['cli', 'proxy', 'core'],
};

/** The only source that reaches into test/: the playground starts the played servers. */
const PLAYED_SERVERS = { from: 'cli/played-servers.ts', to: 'test/servers/' };

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

function imports(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import|require|URL)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/g)].map(
    (match) => match[1]!,
  );
}

test('there are sources to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(files)('%s imports only what its part may', (file) => {
  const part = file.split('/')[0]!;
  const allowed = ALLOWED[part];
  const wrong = imports(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => resolve(SRC, dirname(file), target))
    .filter((target) => {
      const path = relative(SRC, target);
      if (path.startsWith('..'))
        return !(
          file === PLAYED_SERVERS.from && relative(join(SRC, '..'), target).startsWith(PLAYED_SERVERS.to)
        );
      return allowed ? !allowed.includes(path.split('/')[0]!) : true;
    });
  expect(wrong).toEqual([]);
});

test.each(files.filter((file) => file.startsWith('core/')))(
  '%s uses neither Node nor the DOM nor Office',
  (file) => {
    expect(
      imports(file).filter((target) => /^node:|^(?:fs|path|crypto|http|os)$|office/.test(target)),
    ).toEqual([]);
  },
);

/** A pane feature owns its parts; shared ones stand in `pane/shared`. */
test.each(files.filter((file) => file.startsWith('pane/features/')))(
  '%s imports no other feature',
  (file) => {
    const own = file.split('/')[2];
    const others = imports(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => relative(join(SRC, 'pane/features'), resolve(SRC, dirname(file), target)))
      .filter((path) => !path.startsWith('..') && path.split('/')[0] !== own);
    expect(others).toEqual([]);
  },
);
