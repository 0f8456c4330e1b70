/** @type {import('jest').Config} */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleNameMapper: {
    '^unseen-guardian$': '<rootDir>/libs/endpoint/src',
    '^unseen-guardian/authorization/(.*)$': '<rootDir>/libs/authorization/src/adapters/$1',
    '^unseen-guardian/(.*)$': '<rootDir>/libs/$1/src',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.[tj]s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Nest 12 is ESM only and Jest cannot require() that before Node 24.9, so it is compiled too.
  // Add other ESM-only packages here.
  transformIgnorePatterns: ['/node_modules/(?!@nestjs/)'],
  globalSetup: '<rootDir>/test/setup/database.setup.ts',
  globalTeardown: '<rootDir>/test/setup/database.teardown.ts',
  setupFiles: ['reflect-metadata'],
};

module.exports = {
  // Some tests start servers; what is slow under load is not wrong.
  testTimeout: 60_000,
  // Before Node 24 every AsyncLocalStorage of the files before makes each promise slower: new processes from time to time.
  workerIdleMemoryLimit: '500MB',
  coverageProvider: 'v8',
  collectCoverageFrom: ['libs/*/src/**/*.ts'],
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'] },
  ],
};
