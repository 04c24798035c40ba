import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Native modules (sharp, the Temporal core) do not share a process well. Two workers fill the two cores of CI.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    projects: [
      // Needs no server: `npm run test:unit`.
      { extends: true, test: { name: 'unit', include: ['test/{unit,arch}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{unit,arch}/**'],
          globalSetup: ['test/support/global-setup.ts'],
        },
      },
    ],
    coverage: {
      provider: 'istanbul',
      include: ['src/**/*.ts'],
      exclude: ['src/**/compiled*.ts'],
      reportOnFailure: true,
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
