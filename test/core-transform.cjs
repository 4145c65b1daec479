const { createHash } = require('node:crypto');
const swc = require('@swc/jest');
const { withPlainExports } = require('../bench/plain-exports.cjs');

/** The check for personal data as it runs in the shipped bundles (`bench/plain-exports.cjs`). */
module.exports.createTransformer = (options) => {
  const transformer = swc.createTransformer(options);
  return {
    ...transformer,
    process(source, filename, jestOptions) {
      const { code, map } = transformer.process(source, filename, jestOptions);
      return { code: withPlainExports(code), map };
    },
    getCacheKey: (...asked) =>
      createHash('sha1')
        .update(transformer.getCacheKey(...asked))
        .update(withPlainExports.toString())
        .digest('hex'),
  };
};
