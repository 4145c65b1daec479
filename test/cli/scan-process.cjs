// `schreibkompass scan` as a process of its own, without what the other commands load.
require('../../bench/load-ts.cjs');
const { scan } = require('../../src/cli/commands/scan.ts');
const { processIo } = require('../../src/cli/process-io.ts');

scan.run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
