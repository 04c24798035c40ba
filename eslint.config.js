import regexp from 'eslint-plugin-regexp';
import security from 'eslint-plugin-security';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      '.cache/',
      '.data/',
      'node_modules/',
      'web/',
      '**/compiled*.ts',
      '**/*.mjs',
      'eslint.config.js',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An implementation of an asynchronous interface need not wait for anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: the name is then the same everywhere.' },
      ],
    },
  },
  {
    // One copy of these modules serves all sessions of a worker (`src/workers/bundle-options.ts`), so what lies at the top
    // of a module must never change: it would carry one session's doings into another's replay.
    files: ['src/domain/**/*.ts', 'src/workflows/**/*.ts'],
    ignores: ['src/pii/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: the name is then the same everywhere.' },
        {
          selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind=/let|var/]',
          message: 'All sessions share this module: keep state in the session.',
        },
        {
          selector:
            ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Weak)?(Map|Set)$/][arguments.length=0]',
          message:
            'All sessions share this module: an empty collection here would be filled by one and read by another.',
        },
      ],
    },
  },
  {
    // What somebody else's text can do to us. Patterns are analysed, not guessed: a pattern that a hostile text makes slow holds
    // the one thread of the API, or of every session of a worker.
    files: ['src/**/*.ts', 'tools/**/*.ts'],
    plugins: { regexp, security },
    rules: {
      ...security.configs.recommended.rules,
      ...Object.fromEntries(Object.keys(security.rules).map((rule) => [`security/${rule}`, 'error'])),
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'regexp/no-misleading-unicode-character': 'error',
      // Guesses by the number of repetitions; the two rules above look at what a pattern does.
      'security/detect-unsafe-regex': 'off',
      // Every index into a table, typed or not. Keys from outside are checked by schemas, and `Object.hasOwn` stands where they are not.
      'security/detect-object-injection': 'off',
      // Every path that is not a literal. Names of clients are never paths (`api/uploads/file-names.ts`), and stores check their keys.
      'security/detect-non-literal-fs-filename': 'off',
    },
  },
  {
    // Built from lists of their own; recognizers have a test that bounds every repetition.
    files: ['src/pii/**/*.ts'],
    rules: { 'security/detect-non-literal-regexp': 'off' },
  },
  {
    // Tools that ask for a default export.
    files: ['vitest.config.ts', 'test/support/global-setup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
