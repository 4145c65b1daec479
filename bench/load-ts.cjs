// Lets plain node run the TypeScript of this repository: node -r ./bench/load-ts.cjs bench/privacy.ts
const { transformSync } = require('@swc/core');
const { readFileSync } = require('node:fs');
const { withPlainExports } = require('./plain-exports.cjs');
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(withPlainExports(code), filename);
};
