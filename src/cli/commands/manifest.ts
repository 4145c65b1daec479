import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArguments } from '../arguments';
import { type Command, UsageError } from '../command';
import { ManifestUrlError, manifestFor } from '../manifest';

/** The committed manifest beside the folder of the bundle that runs. */
const TEMPLATE = join(__dirname, '..', 'manifest.xml');

/** Writes the add-in manifest for a town's own address. */
export const manifest: Command = {
  name: 'manifest',
  summary: 'schreibt das Manifest für eine eigene Adresse',
  help: `schreibkompass manifest --url https://RECHNER[:PORT] [--out ORDNER] [--json]

Schreibt manifest.xml für Word mit dieser Adresse in den Ordner (ohne --out: den jetzigen)
und nennt die geschriebenen Dateien.
  --json   Ausgabe für Programme: {"files":[…]}`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      url: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (positionals.length > 0) throw new UsageError('Geben Sie die Adresse mit --url an.');
    if (!values.url)
      throw new UsageError('Geben Sie mit --url an, unter welcher Adresse der Dienst erreichbar ist.');
    const file = join(resolve(values.out ?? '.'), 'manifest.xml');
    const content = written(values.url);
    try {
      mkdirSync(resolve(values.out ?? '.'), { recursive: true });
      writeFileSync(file, content);
    } catch {
      throw new UsageError('Der Ordner lässt sich nicht beschreiben. Nennen Sie mit --out einen anderen.');
    }
    io.write(values.json ? `${JSON.stringify({ files: [file] })}\n` : `${file}\n`);
    return 0;
  },
};

function written(url: string): string {
  try {
    return manifestFor(readFileSync(TEMPLATE, 'utf8'), url);
  } catch (error) {
    if (error instanceof ManifestUrlError) throw new UsageError(error.message);
    throw error;
  }
}
