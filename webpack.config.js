const path = require('node:path');
const zlib = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const from = (...parts) => path.resolve(__dirname, ...parts);

/** @returns {import('webpack').Configuration} */
const common = (name, target) => ({
  name,
  mode: 'production',
  context: __dirname,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  optimization: {
    moduleIds: 'deterministic',
    chunkIds: 'deterministic',
    // The pages stay as they are written: the proxy looks for the script of office.js in them.
    minimizeOptions: { html: false },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            target,
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      // Modules of the core have no side effects: what an entry doesn't use stays out of its bundle.
      { include: from('src/core'), sideEffects: false },
    ],
  },
});

/** Writes `.gz` and `.br` beside each hashed script; the proxy serves them and compresses nothing at run time. */
class PrecompressPlugin {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('precompress', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: 'precompress', stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith('.js')) continue;
          const content = Buffer.from(source.source());
          compilation.emitAsset(`${name}.gz`, new RawSource(zlib.gzipSync(content, { level: 9 })));
          compilation.emitAsset(`${name}.br`, new RawSource(zlib.brotliCompressSync(content)));
        }
      });
    });
  }
}

/** Pages for the browser: hashed names, so that the proxy may let them be cached for good. */
const web = (name, { pages, publicPath, files, cacheGroups = {} }) => ({
  ...common(name, 'es2022'),
  optimization: { ...common(name, 'es2022').optimization, splitChunks: { cacheGroups } },
  target: ['web', 'es2022'],
  entry: Object.fromEntries(Object.entries(pages).map(([page, { entry }]) => [page, from(entry)])),
  output: {
    path: from('dist', name),
    clean: true,
    publicPath,
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
  },
  plugins: [
    ...Object.entries(pages).map(
      ([page, { template }]) =>
        new HtmlPlugin({
          template: from(template),
          filename: `${page}.html`,
          chunks: [page],
          scriptLoading: 'defer',
          minify: false,
        }),
    ),
    new CopyPlugin({
      patterns: files.map(([source, target]) => ({ from: from(source), to: from('dist', target) })),
    }),
    new PrecompressPlugin(),
  ],
});

const node = (name, entry) => ({
  ...common(name, 'es2022'),
  target: 'node20',
  entry: { [name]: entry },
  output: { path: from('dist'), filename: '[name].js', library: { type: 'commonjs2' } },
  // Packages stay in node_modules; only our own code is bundled. `import()` reaches those that are ESM only.
  externalsPresets: { node: true },
  externals: [
    ({ request }, callback) =>
      /^(\.|\/|[A-Za-z]:\\)/.test(request) ? callback() : callback(null, `node-commonjs ${request}`),
  ],
  // A bundle of ours is read by an administrator before by a browser.
  optimization: { minimize: false },
  node: { __dirname: false, __filename: false },
});

/**
 * The launch events: one file for classic Outlook for Windows, whose engine knew ES2016 before version 2403. So the
 * packages in it go through swc too; later methods are in src/commands/later-methods.ts. test/e2e/commands-bundle.test.ts
 * holds it.
 */
const commands = () => {
  const config = common('commands', 'es2016');
  return {
    ...config,
    target: ['web', 'es2016'],
    entry: { commands: from('src/commands/index.ts') },
    output: { path: from('dist'), filename: '[name].js' },
    // Of the 2,231 named characters of HTML, those that mails use: a fifth of the script's size.
    resolve: {
      ...config.resolve,
      alias: { 'entities/decode$': from('src/commands/character-references.ts') },
    },
    module: {
      rules: [{ ...config.module.rules[0], test: /\.(?:ts|js)$/ }, ...config.module.rules.slice(1)],
    },
  };
};

/** @type {import('webpack').Configuration[]} */
module.exports = [
  web('pane', {
    pages: { pane: { entry: 'src/pane/index.tsx', template: 'src/pane/index.html' } },
    publicPath: '/',
    // The check's lists and learned weights are a file of their own, which only its worker loads: their budget is measured by it.
    cacheGroups: {
      lists: {
        name: 'lists',
        test: ({ resource }) =>
          [from('src/core/privacy/lists'), from('src/core/privacy/tagger/weights.learned.ts')].some((path) =>
            resource?.startsWith(path),
          ),
        chunks: ({ name }) => name === 'check',
        enforce: true,
      },
      packages: {
        name: 'check-packages',
        test: from('node_modules'),
        chunks: ({ name }) => name === 'check',
        enforce: true,
      },
    },
    files: [
      ['src/pane/static', 'pane'],
      ['src/commands/commands.html', 'pane/commands.html'],
      ['assets', 'assets'],
    ],
  }),
  web('playground', {
    pages: {
      playground: { entry: 'src/playground/index.ts', template: 'src/playground/index.html' },
      outlook: { entry: 'src/playground/outlook/index.ts', template: 'src/playground/outlook/index.html' },
    },
    publicPath: '/playground/',
    files: [['src/playground/trust', 'playground/trust']],
  }),
  commands(),
  node('cli', from('src/cli/index.ts')),
  node('start', from('src/cli/start.ts')),
];
