import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { appPackage } from '../app-package';
import { readArguments } from '../arguments';
import { type Command, UsageError } from '../command';
import { ManifestUrlError, manifestFor } from '../manifest';

/** The committed manifests and icons stand beside the folder of the bundle that runs. */
const ROOT = join(__dirname, '..');

/** Word; Outlook; both, for Microsoft 365. */
const MANIFESTS = ['manifest.xml', 'manifest.outlook.xml', 'manifest.json'] as const;
const PACKAGE = 'schreibkompass.zip';

/** Writes the add-in manifests and the app package for a town's own address. */
export const manifest: Command = {
  name: 'manifest',
  summary: 'schreibt die Manifeste für eine eigene Adresse',
  help: `schreibkompass manifest --url https://RECHNER[:PORT] [--out ORDNER] [--json]

Schreibt die Manifeste mit dieser Adresse in den Ordner (ohne --out: den jetzigen)
und nennt die geschriebenen Dateien:
  manifest.xml           Word
  manifest.outlook.xml   Outlook
  manifest.json          Word und Outlook in Microsoft 365
  schreibkompass.zip     dasselbe als App-Paket mit den Symbolen
  --json                 Ausgabe für Programme: {"files":[…]}`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      url: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (positionals.length > 0) throw new UsageError('Geben Sie die Adresse mit --url an.');
    if (!values.url)
      throw new UsageError('Geben Sie mit --url an, unter welcher Adresse der Dienst erreichbar ist.');
    const folder = resolve(values.out ?? '.');
    const contents = filesFor(values.url);
    try {
      mkdirSync(folder, { recursive: true });
      for (const [name, content] of contents) writeFileSync(join(folder, name), content);
    } catch {
      throw new UsageError('Der Ordner lässt sich nicht beschreiben. Nennen Sie mit --out einen anderen.');
    }
    const files = contents.map(([name]) => join(folder, name));
    io.write(values.json ? `${JSON.stringify({ files })}\n` : `${files.join('\n')}\n`);
    return 0;
  },
};

function filesFor(url: string): readonly (readonly [name: string, content: string | Uint8Array])[] {
  try {
    const manifests = MANIFESTS.map(
      (name) => [name, manifestFor(readFileSync(join(ROOT, name), 'utf8'), url)] as const,
    );
    const icon = (name: string) => readFileSync(join(ROOT, 'assets', name));
    const unified = manifests.find(([name]) => name === 'manifest.json')![1];
    return [
      ...manifests,
      [PACKAGE, appPackage(unified, { color: icon('color.png'), outline: icon('outline.png') })],
    ];
  } catch (error) {
    if (error instanceof ManifestUrlError) throw new UsageError(error.message);
    throw error;
  }
}
