import type { ProblemCode } from '../../core/protocol';
import {
  type BackendReach,
  type Config,
  ConfigError,
  loadConfig,
  REACH_PATIENCE,
  type Reach,
  reach,
} from '../../proxy';
import { readArguments } from '../arguments';
import { type Command, type CommandIo, UsageError } from '../command';
import { UNREACHABLE } from '../unreachable';

/** Says what is wrong with a configuration, and which servers of it answer; exits 1 where something is. */
export const checkConfig: Command = {
  name: 'check-config',
  summary: 'prüft die Konfiguration',
  help: `schreibkompass check-config [--config DATEI] [--connect] [--json]

Prüft die Konfiguration und nennt zu jedem Fehler den Schlüssel und seine Bedeutung.
Ohne --config gilt die Umgebungsvariable SCHREIBKOMPASS_CONFIG.
  --connect   fragt auch die Server: sind sie da, haben sie die genannten Modelle? Sendet keinen Text.
  --json      Ausgabe für Programme: {"issues":[…]}, mit --connect auch {"backends":[…]}
Endet mit 1, wenn etwas falsch ist oder fehlt.`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      config: { type: 'string' },
      connect: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const file = values.config ?? positionals[0] ?? io.env.SCHREIBKOMPASS_CONFIG;
    if (positionals.length > 1) throw new UsageError('Nennen Sie nur eine Datei.');
    let config: Config;
    try {
      config = loadConfig(file, io.env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      if (values.json) io.write(`${JSON.stringify({ issues: error.issues })}\n`);
      else io.writeError(`${error.message}\n`);
      return 1;
    }
    if (!values.json)
      io.write(
        file === undefined
          ? 'Keine Datei genannt: Es gelten die mitgelieferten Werte, und die sind in Ordnung.\n'
          : 'Die Datei ist in Ordnung.\n',
      );
    const reached = values.connect ? await reach(config, io.signal) : undefined;
    if (values.json) io.write(`${JSON.stringify({ issues: [], ...(reached && asJson(reached)) })}\n`);
    else if (reached) tell(reached, io);
    return reached && !isWhole(reached) ? 1 : 0;
  },
};

function isWhole({ backends, secondCheck }: Reach): boolean {
  return secondCheck !== 'failing' && backends.every((one) => !one.failure && missing(one).length === 0);
}

const missing = ({ models }: BackendReach) => models.filter(({ available }) => !available);
const present = ({ models }: BackendReach) => models.filter(({ available }) => available);
const names = (models: BackendReach['models']): readonly string[] => models.map(({ upstream }) => upstream);

function asJson({ backends, secondCheck }: Reach) {
  return {
    backends: backends.map((one) => ({
      name: one.backend,
      ...(one.failure
        ? { failure: one.failure }
        : { models: names(present(one)), missing: names(missing(one)) }),
    })),
    ...(secondCheck && { secondCheck: secondCheck === 'failing' ? 'failing' : 'ready' }),
  };
}

function tell({ backends, secondCheck }: Reach, { write, writeError }: CommandIo): void {
  if (backends.length === 0) write('Kein Modellserver ist eingetragen; es antwortet nur das Regelwerk.\n');
  for (const one of backends) {
    if (one.failure) {
      writeError(`${one.backend}: ${FAILURES[one.failure] ?? 'Der Server antwortet mit einem Fehler.'}\n`);
      continue;
    }
    const there = names(present(one));
    write(`${one.backend}: erreichbar, ${there.length === 0 ? 'kein Modell' : there.join(', ')}.\n`);
    for (const { upstream, unavailable } of missing(one))
      writeError(`${one.backend}: Das Modell ${upstream} ${unavailable === 'cloud' ? CLOUD : NOT_LISTED}\n`);
  }
  if (secondCheck === 'failing')
    writeError('Zweite Prüfung: nicht erreichbar. Prüfen Sie secondCheck.url.\n');
  else if (secondCheck) write('Zweite Prüfung: erreichbar.\n');
}

const NOT_LISTED = 'hat der Server nicht. Prüfen Sie id, oder laden Sie es.';
const CLOUD =
  'reicht der Server an die Cloud des Herstellers weiter. Als local wird es nicht angeboten. Laden Sie ein Modell, das im Haus rechnet, oder schreiben Sie place: internet.';

const FAILURES: Partial<Record<ProblemCode | 'timeout', string>> = {
  timeout: `Der Server antwortet nicht in ${REACH_PATIENCE / 1000} Sekunden.`,
  cancelled: 'Abgebrochen.',
  'model-unreachable': UNREACHABLE,
  'model-auth': 'Der Server lehnt den Schlüssel ab. Prüfen Sie apiKeyEnv.',
  'stream-malformed': 'Unter dieser Adresse antwortet etwas anderes. Prüfen Sie kind und baseUrl.',
};
