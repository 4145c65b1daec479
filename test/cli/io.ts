import type { CommandIo } from '../../src/cli/command';
import { runCommand } from '../../src/cli/run-command';

export interface CommandResult {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command as the process would, with this standard input. */
export async function runCli(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: CommandIo['env'] = {},
  signal: AbortSignal = AbortSignal.abort(),
): Promise<CommandResult> {
  let output = '';
  let errors = '';
  const code = await runCommand(args, {
    env,
    input: async function* () {
      yield Buffer.from(input as string);
    },
    write: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
    interactive: false,
    signal,
  });
  return { code, output, errors };
}
