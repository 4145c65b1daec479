/** Where a command reads and writes; a parameter, so that tests need no process. */
export interface CommandIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, as its bytes come. */
  input(): AsyncIterable<Uint8Array>;
  /** Gives a promise where the reader is slow; who writes much waits for it. */
  write(text: string): unknown;
  writeError(text: string): void;
  /** Whether a person sits at the terminal. */
  readonly interactive: boolean;
  /** Aborted by Ctrl+C or a service manager; a running server then ends. */
  readonly signal: AbortSignal;
}

/** Exit codes: nothing found or all well; something found or wrong; wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line in German for the list of commands. */
  readonly summary: string;
  /** German help of this command. */
  readonly help: string;
  run(args: readonly string[], io: CommandIo): Promise<ExitCode>;
}

/** Wrong use or a file that cannot be used: a German sentence for the administrator, never a clerk's text. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
