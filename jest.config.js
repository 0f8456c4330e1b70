/** @type {import('jest').Config} */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleNameMapper: {
    '^unseen-guardian$': '<rootDir>/libs/endpoint/src',
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
  globalSetup: '<rootDir>/test/setup/database.setup.mjs',
  globalTeardown: '<rootDir>/test/setup/database.teardown.mjs',
  setupFiles: ['reflect-metadata'],
};

module.exports = {
  coverageProvider: 'v8',
  collectCoverageFrom: ['libs/*/src/**/*.ts'],
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'] },
  ],
};
