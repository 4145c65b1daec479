import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command';

/** `parseArgs` of Node, with a German sentence for wrong use. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new UsageError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? 'Diese Option gibt es nicht.'
        : 'Eine Option hat einen falschen oder keinen Wert.',
    );
  }
}
