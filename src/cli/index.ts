import { processIo } from './process-io';
import { runCommand } from './run-command';

void runCommand(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
