/**
 * CommonJS from swc whose exports are values, set when the module is read. In the bundles that are shipped a call into
 * another module is one like any other; as swc writes CommonJS each goes through a getter of `exports`, which costs
 * more than many a called function.
 */
exports.withPlainExports = function withPlainExports(code) {
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
};
