// Lets plain node run the TypeScript of this repository: node -r ./bench/load-ts.cjs bench/privacy.ts
const { transformSync } = require('@swc/core');
const { readFileSync } = require('node:fs');
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(withPlainExports(code), filename);
};

/**
 * In the bundles that are shipped a call into another module is one like any other. Here each would go through a
 * getter of `exports`, which costs more than many a called function: they become values, set when the module is read.
 */
function withPlainExports(code) {
  const values = [];
  const value = (_, name, expression) => {
    values.push(`exports.${name} = ${expression};`);
    return '';
  };
  const plain = code
    .replace(/^_export\(exports, \{\n[\s\S]*?^\}\);$/m, (block) => {
      block.replace(/get (\w+) ?\(\) ?\{\s*return ([^;]+);\s*\}/g, value);
      return '';
    })
    .replace(
      /^Object\.defineProperty\(exports, "(\w+)", \{\s*enumerable: true,\s*get: function\(\) \{\s*return ([^;]+);\s*\}\s*\}\);$/gm,
      value,
    );
  return plain.replace(/(?=\n\/\/# sourceMappingURL=[^\n]*\n?$)|$/, `\n${values.join(' ')}`);
}
