import { ConfigError, loadConfig } from '../../proxy';
import { readArguments } from '../arguments';
import { type Command, UsageError } from '../command';

/** Says what is wrong with a configuration; exits 1 where something is. */
export const checkConfig: Command = {
  name: 'check-config',
  summary: 'prüft die Konfiguration',
  help: `schreibkompass check-config [--config DATEI] [--json]

Prüft die Konfiguration und nennt zu jedem Fehler den Schlüssel und seine Bedeutung.
Ohne --config gilt die Umgebungsvariable SCHREIBKOMPASS_CONFIG.
  --json   Ausgabe für Programme: {"issues":[…]}
Endet mit 1, wenn etwas falsch ist.`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      config: { type: 'string' },
      json: { type: 'boolean' },
    });
    const file = values.config ?? positionals[0] ?? io.env.SCHREIBKOMPASS_CONFIG;
    if (positionals.length > 1) throw new UsageError('Nennen Sie nur eine Datei.');
    try {
      loadConfig(file, io.env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      if (values.json) io.write(`${JSON.stringify({ issues: error.issues })}\n`);
      else io.writeError(`${error.message}\n`);
      return 1;
    }
    io.write(values.json ? '{"issues":[]}\n' : 'Die Konfiguration ist in Ordnung.\n');
    return 0;
  },
};
