import { loadConfig } from '../../proxy';
import { readArguments } from '../arguments';
import { type Command, UsageError } from '../command';
import { distFolders } from '../dist-folders';
import { serveUntilStopped } from '../serve-until';

/** The service: pane, proxy and nothing else. */
export const serve: Command = {
  name: 'serve',
  summary: 'startet den Dienst',
  help: `schreibkompass serve [--port N] [--config DATEI]

Startet den Dienst auf diesem Rechner (127.0.0.1 und ::1).
  --port N         Port statt des konfigurierten
  --config DATEI   Konfiguration; ohne sie gilt die Umgebungsvariable SCHREIBKOMPASS_CONFIG,
                   ohne beide gelten die mitgelieferten Werte
Das Protokoll steht als JSON-Zeilen auf der Standardausgabe. Es enthält nie einen Text.`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      port: { type: 'string' },
      config: { type: 'string' },
    });
    if (positionals.length > 0) throw new UsageError('serve kennt nur --port und --config.');
    const config = loadConfig(values.config ?? io.env.SCHREIBKOMPASS_CONFIG, io.env);
    const port = values.port === undefined ? config.listen.port : readPort(values.port);
    return serveUntilStopped(
      { config: { ...config, listen: { ...config.listen, port } }, folders: distFolders() },
      io,
      (address, { context }) => {
        io.writeError(`Schreibkompass läuft: ${address}\n${config.listen.tls ? '' : NO_TLS}`);
        if (!context.checkWatch.works()) io.writeError(LOCKED);
      },
    );
  },
};

const NO_TLS =
  'Ohne Zertifikat (listen.tls) läuft der Dienst mit http. Word und Outlook laden Schreibkompass nur mit https.\n';

const LOCKED =
  'Gesperrt: Die Prüfung auf persönliche Angaben hat ihren Selbsttest nicht bestanden. /readyz nennt die Arten.\n';

/** A TCP port, 0 for any free one. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new UsageError('Der Port ist eine Zahl von 0 bis 65535.');
  return port;
}
