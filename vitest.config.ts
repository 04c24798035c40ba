import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Native modules (sharp, the Temporal core) do not share a process well; two workers fill the two cores of CI.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    coverage: {
      provider: 'istanbul',
      include: ['src/**/*.ts'],
      // Generated data; and code that runs in the workflow sandbox, whose bundle is built from uninstrumented sources: the
      // workflow, replay and outage tests exercise it, but no counter in this process can see it.
      exclude: ['src/**/compiled*.ts', 'src/workflows/**'],
      reportOnFailure: true,
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
