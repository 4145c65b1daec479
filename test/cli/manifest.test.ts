import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ManifestUrlError, manifestFor } from '../../src/cli/manifest';

const ROOT = join(__dirname, '..', '..');
const template = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

test('the committed manifest is a task pane for Word with the baseline WordApi 1.3', () => {
  const cli = require.resolve('office-addin-manifest/cli.js');
  const info = execFileSync(process.execPath, [cli, 'info', join(ROOT, 'manifest.xml')], {
    encoding: 'utf8',
  });
  for (const line of [
    'Name: Schreibkompass',
    'Type: TaskPaneApp',
    'Default Locale: de-DE',
    'Hosts: Document',
    'Permissions: ReadWriteDocument',
    'Source Location: https://localhost:3000/pane.html',
  ])
    expect(info).toContain(line);
  expect(template).toContain('<Set Name="WordApi" MinVersion="1.3"/>');
});

test('every resource that a control names is defined, and none stands unused', () => {
  const used = new Set([...template.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]));
  const defined = new Set(
    [...template.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map((match) => match[1]),
  );
  expect([...used].sort()).toEqual([...defined].sort());
});

test('short strings have at most 125 and long strings at most 250 characters', () => {
  const lengths = (section: string, limit: number) =>
    [
      ...(new RegExp(`<bt:${section}>([\\s\\S]*)</bt:${section}>`).exec(template)?.[1] ?? '').matchAll(
        /(?:DefaultValue|Value)="([^"]*)"/g,
      ),
    ]
      .map((match) => match[1]!)
      .filter((value) => value.length > limit);
  expect(lengths('ShortStrings', 125)).toEqual([]);
  expect(lengths('LongStrings', 250)).toEqual([]);
});

test('puts the address of a town everywhere', () => {
  const manifest = manifestFor(template, 'https://ki.nettetal.de/');
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain('DefaultValue="https://ki.nettetal.de/pane.html"');
  expect(manifest).toContain('<AppDomain>https://ki.nettetal.de</AppDomain>');
});

test.each([
  ['no address', 'ki.stadt.de'],
  ['plain http', 'http://ki.stadt.de'],
  ['a path', 'https://ki.stadt.de/pane'],
  ['credentials', 'https://a:b@ki.stadt.de'],
])('refuses %s with a sentence', (_, address) => {
  expect(() => manifestFor(template, address)).toThrow(ManifestUrlError);
});
