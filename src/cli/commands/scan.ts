import { analyze } from '../../core/privacy';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { privacyRules } from '../policy';
import { readTexts } from '../text-files';

/** Finds personal data in texts; exits 1 where it found some. */
export const scan: Command = {
  name: 'scan',
  summary: 'findet persönliche Angaben in Texten',
  help: `schreibkompass scan [DATEI…] [--json] [--config DATEI]

Findet persönliche Angaben. Ohne Datei liest der Befehl von der Standardeingabe.
  --json           Ausgabe für Programme: {"findings":[…]}, Stellen in UTF-16-Einheiten
  --config DATEI   Konfiguration mit den eigenen Ausnahmen der Behörde
Endet mit 1, wenn etwas gefunden wurde, sonst mit 0.`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      config: { type: 'string' },
    });
    const rules = privacyRules(values.config, io);
    const texts = await readTexts(positionals, io);
    const findings = texts.flatMap(({ file, text }) =>
      analyze(text, rules).map(({ start, end, type, confidence, waivable, recognizer }) => ({
        ...(texts.length > 1 ? { file } : {}),
        start,
        end,
        type,
        confidence,
        waivable,
        recognizer,
      })),
    );
    if (values.json) io.write(`${JSON.stringify({ findings })}\n`);
    else {
      for (const { file, start, end, type, waivable } of findings)
        io.write(
          `${file ? `${file}: ` : ''}${type} von ${start} bis ${end}${waivable ? ' (unsicher)' : ''}\n`,
        );
      io.writeError(
        findings.length === 0
          ? 'Keine persönlichen Angaben gefunden.\n'
          : `Persönliche Angaben: ${findings.length}.\n`,
      );
    }
    return findings.length > 0 ? 1 : 0;
  },
};
