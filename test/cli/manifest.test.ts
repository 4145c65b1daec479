import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { appPackage } from '../../src/cli/app-package';
import { ManifestUrlError, manifestFor } from '../../src/cli/manifest';

const ROOT = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test.each(['manifest.xml', 'manifest.outlook.xml', 'manifest.json'])(
  'puts the address of a town everywhere in %s',
  (file) => {
    const manifest = manifestFor(read(file), 'https://ki.nettetal.de/');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('"https://ki.nettetal.de/pane.html"');
  },
);

test('the address is an app domain of the XML manifests', () => {
  for (const file of ['manifest.xml', 'manifest.outlook.xml'])
    expect(manifestFor(read(file), 'https://ki.nettetal.de')).toContain(
      '<AppDomain>https://ki.nettetal.de</AppDomain>',
    );
});

test('the app package holds the manifest and its icons at the top, and is the same each time', () => {
  const icons = { color: Uint8Array.of(1, 2), outline: Uint8Array.of(3) };
  const zip = appPackage(read('manifest.json'), icons);
  const { icons: named } = JSON.parse(read('manifest.json'));
  const files = unzipSync(zip);
  expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  expect(strFromU8(files['manifest.json']!)).toBe(read('manifest.json'));
  expect([files[named.color], files[named.outline]]).toEqual([icons.color, icons.outline]);
  expect(appPackage(read('manifest.json'), icons)).toEqual(zip);
});

test.each([
  ['no address', 'ki.stadt.de'],
  ['plain http', 'http://ki.stadt.de'],
  ['a path', 'https://ki.stadt.de/pane'],
  ['credentials', 'https://a:b@ki.stadt.de'],
])('refuses %s with a sentence', (_, address) => {
  expect(() => manifestFor(read('manifest.xml'), address)).toThrow(ManifestUrlError);
});
