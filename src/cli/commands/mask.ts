import { analyze, mask as maskText } from '../../core/privacy';
import { readArguments } from '../arguments';
import { type Command, UsageError } from '../command';
import { readMappingIfAny, writeMapping } from '../mapping-file';
import { privacyRules } from '../policy';
import { readTexts } from '../text-files';

/** Puts placeholders in the place of personal data; the values go into the mapping file. */
export const mask: Command = {
  name: 'mask',
  summary: 'ersetzt persönliche Angaben durch Platzhalter',
  help: `schreibkompass mask --mapping DATEI [TEXTDATEI] [--json] [--config DATEI]

Ersetzt persönliche Angaben durch Platzhalter. Ohne Textdatei liest der Befehl von der Standardeingabe.
  --mapping DATEI  Zuordnungsdatei; sie enthält die Angaben, nur Sie dürfen sie lesen (Rechte 0600).
                   Gibt es sie schon, wird sie fortgeführt.
  --json           Ausgabe für Programme: {"text":"…"}
  --config DATEI   Konfiguration mit den eigenen Ausnahmen der Behörde`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      mapping: { type: 'string' },
      json: { type: 'boolean' },
      config: { type: 'string' },
    });
    if (!values.mapping) throw new UsageError('Nennen Sie die Zuordnungsdatei: --mapping DATEI.');
    if (positionals.length > 1) throw new UsageError('Nennen Sie höchstens eine Textdatei.');
    const rules = privacyRules(values.config, io);
    const [input] = await readTexts(positionals, io);
    const text = input?.text ?? '';
    const findings = analyze(text, rules);
    if (findings.some(({ type }) => type === 'CLASSIFIED')) {
      io.writeError(
        'Der Text ist als vertraulich oder als Verschlusssache gekennzeichnet. Er wird nicht maskiert.\n',
      );
      return 1;
    }
    const masked = maskText(text, findings, await readMappingIfAny(values.mapping));
    await writeMapping(values.mapping, masked.mapping);
    io.write(values.json ? `${JSON.stringify({ text: masked.text })}\n` : masked.text);
    return 0;
  },
};
