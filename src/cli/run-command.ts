import { ConfigError, errorFields } from '../proxy';
import { type Command, type CommandIo, type ExitCode, UsageError } from './command';
import { COMMANDS } from './commands';

/** Runs the command that the arguments name and gives the exit code of the process. */
export async function runCommand(
  args: readonly string[],
  io: CommandIo,
  commands: readonly Command[] = COMMANDS,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  const command = commands.find((known) => known.name === name);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.write(overview(commands));
    return name === undefined ? 2 : 0;
  }
  if (!command) {
    io.writeError(`Diesen Befehl gibt es nicht.\n\n${overview(commands)}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.write(`${command.help}\n`);
    return 0;
  }
  return guarded(() => command.run(rest, io), io);
}

/** Runs `work` and says in German what went wrong. */
export async function guarded(work: () => Promise<ExitCode>, io: CommandIo): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) {
      io.writeError(`${error.message}\n`);
      return 2;
    }
    // The message of an unforeseen error may quote a text.
    const { error: kind, where = [] } = errorFields(error);
    io.writeError(`Es ist ein unerwarteter Fehler aufgetreten (${[kind, ...where].join(', ')}).\n`);
    return 2;
  }
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `schreibkompass BEFEHL [OPTIONEN]\n\n${lines.join('\n')}\n\nMehr zu einem Befehl: schreibkompass BEFEHL --help\n`;
}
