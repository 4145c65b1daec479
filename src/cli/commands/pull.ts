import { type ProblemCode, ProblemError } from '../../core/protocol';
import { type BackendConfig, type Config, loadConfig, type PullStep, pullModel } from '../../proxy';
import { readArguments } from '../arguments';
import { type Command, type CommandIo, UsageError } from '../command';
import { UNREACHABLE } from '../unreachable';

/** Loads a model onto an Ollama server of the configuration. */
export const pull: Command = {
  name: 'pull',
  summary: 'lädt ein Modell auf einen Ollama-Server',
  help: `schreibkompass pull MODELL [--backend NAME] [--config DATEI] [--json]

Lässt einen Ollama-Server der Konfiguration ein Modell laden und zeigt, wie weit er ist.
  --backend NAME   welcher Server, wenn es mehrere gibt
  --config DATEI   Konfiguration; ohne sie gilt die Umgebungsvariable SCHREIBKOMPASS_CONFIG
  --json           Ausgabe für Programme: {"model":"…","backend":"…"}
Bricht es ab, setzt derselbe Befehl dort fort. Endet mit 1, wenn das Modell nicht geladen ist.`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      backend: { type: 'string' },
      config: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [model, ...rest] = positionals;
    if (model === undefined || rest.length > 0) throw new UsageError('Nennen Sie genau ein Modell.');
    const config = loadConfig(
      values.config ?? io.env.SCHREIBKOMPASS_CONFIG,
      io.env,
      ({ kind, name }) => kind === 'ollama' && (values.backend === undefined || values.backend === name),
    );
    const backend = ollamaOf(config, values.backend);
    if (backend.place === 'local' && /cloud$/i.test(model))
      throw new UsageError('Ein Cloud-Modell läuft beim Anbieter, nicht auf diesem Server.');

    const access = { apiKey: config.apiKeys[backend.name], ca: config.certificates[backend.name] };
    const show = progress(io);
    try {
      for await (const step of pullModel(backend, access, model, io.signal)) show(step);
    } catch (error) {
      show();
      if (!(error instanceof ProblemError) && !io.signal.aborted) throw error;
      io.writeError(`${sentence(error)}\n`);
      return 1;
    }
    show();
    io.write(
      values.json
        ? `${JSON.stringify({ model, backend: backend.name })}\n`
        : `${model} ist auf ${backend.name} geladen.\n`,
    );
    return 0;
  },
};

function ollamaOf({ backends }: Config, name: string | undefined): BackendConfig {
  const servers = backends.filter(({ kind }) => kind === 'ollama');
  const found = name === undefined ? servers : servers.filter((server) => server.name === name);
  if (found.length === 1) return found[0]!;
  if (name !== undefined || servers.length === 0)
    throw new UsageError('Die Konfiguration hat keinen solchen Ollama-Server.');
  throw new UsageError(
    `Nennen Sie mit --backend einen der Server: ${servers.map((server) => server.name).join(', ')}.`,
  );
}

const AGAIN = 'Derselbe Befehl setzt dort fort, wo es abgebrochen ist.';

const SENTENCES: Partial<Record<ProblemCode, string>> = {
  'model-not-found': 'Dieses Modell gibt es nicht. Prüfen Sie Namen und Größe, etwa llama3.3:70b.',
  'model-unreachable': UNREACHABLE,
  'stream-malformed': 'Unter dieser Adresse antwortet kein Ollama. Prüfen Sie baseUrl.',
  'model-auth': 'Der Server hat den Schlüssel abgelehnt.',
  'model-busy': `Der Server ist ausgelastet. ${AGAIN}`,
  'stream-broken': `Die Verbindung ist abgebrochen. ${AGAIN}`,
};

function sentence(error: unknown): string {
  if (!(error instanceof ProblemError)) return `Abgebrochen. ${AGAIN}`;
  return (
    SENTENCES[error.problem.code] ??
    `Der Server konnte das Modell nicht laden; sein Protokoll sagt, warum. ${AGAIN}`
  );
}

const STEPS: Readonly<Record<PullStep['kind'], string>> = {
  preparing: 'Vorbereiten',
  loading: 'Laden',
  checking: 'Prüfen',
};

/** Shows steps on standard error: on one line for a person, else a line for each step and each tenth. */
function progress({ interactive, writeError }: CommandIo): (step?: PullStep) => void {
  let last = '';
  return (step) => {
    if (!step) {
      if (interactive && last) writeError('\n');
      return;
    }
    const { kind, total, completed } = step;
    const percent = total > 0 ? Math.min(100, Math.floor((completed / total) * 100)) : undefined;
    const shown = percent === undefined || interactive ? percent : percent - (percent % 10);
    const text =
      kind === 'loading' && shown !== undefined
        ? `${STEPS[kind]}: ${shown} % von ${sizeOf(total)}`
        : STEPS[kind];
    if (text === last) return;
    writeError(interactive ? `\r${text.padEnd(last.length)}` : `${text}\n`);
    last = text;
  };
}

function sizeOf(bytes: number): string {
  const [unit, size] = bytes < 1e8 ? ['MB', 1e6] : ['GB', 1e9];
  return `${(bytes / size).toLocaleString('de-DE', { maximumFractionDigits: 1 })} ${unit}`;
}
