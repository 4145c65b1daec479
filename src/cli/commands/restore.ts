import { restore as restoreText } from '../../core/privacy';
import { readArguments } from '../arguments';
import { type Command, UsageError } from '../command';
import { readMapping } from '../mapping-file';
import { readTexts } from '../text-files';

/** Puts the values of a mapping file back in the place of their placeholders. */
export const restore: Command = {
  name: 'restore',
  summary: 'setzt die Angaben für die Platzhalter wieder ein',
  help: `schreibkompass restore --mapping DATEI [TEXTDATEI] [--json]

Setzt für Platzhalter wieder die Angaben ein. Ohne Textdatei liest der Befehl von der Standardeingabe.
  --mapping DATEI  Zuordnungsdatei von „schreibkompass mask“
  --json           Ausgabe für Programme: {"text":"…"}`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      mapping: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (!values.mapping) throw new UsageError('Nennen Sie die Zuordnungsdatei: --mapping DATEI.');
    if (positionals.length > 1) throw new UsageError('Nennen Sie höchstens eine Textdatei.');
    const mapping = await readMapping(values.mapping);
    const [input] = await readTexts(positionals, io);
    const text = restoreText(input?.text ?? '', mapping);
    io.write(values.json ? `${JSON.stringify({ text })}\n` : text);
    return 0;
  },
};
