import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const nodeGlobals = [
  'process',
  'console',
  'URL',
  'URLSearchParams',
  'Buffer',
  'fetch',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'performance',
];
const browserGlobals = [
  'window',
  'document',
  'location',
  'customElements',
  'getComputedStyle',
  'navigator',
  'requestAnimationFrame',
  'scrollTo',
  'PerformanceObserver',
];

/** Strings become markup nowhere: what a catalogue says is text. */
const markupFromStrings = [
  {
    selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Render a template; strings are never markup.',
  },
  {
    selector: 'CallExpression > MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Render a template; strings are never markup.',
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)|static-html/]',
    message: 'Render a template; strings are never markup.',
  },
];

/** A leading underscore says: needed for its place, or left out on purpose. */
const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }];

export default tseslint.config(
  {
    // Scripts of hosts are as old as those that they stand for.
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'src/*/generated/',
      'demo/generated/',
      'test/hosts/pages/',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-binary-expression': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.recommendedTypeChecked,
      wc.configs['flat/recommended'],
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
    ].map((config) => (config.plugins?.['lit-a11y'] ? config : config)),
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A function can be asynchronous by contract and yet have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      // WebKit drops the list role where list-style is none; saying it again brings it back.
      'lit-a11y/no-redundant-role': 'off',
      'wc/guard-define-call': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...markupFromStrings],
    },
  },
  { files: ['src/cli/**/*.ts', 'src/build/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // Syntax trees have no types that are worth having.
    files: ['.tools/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai asserts with getters: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // `describe` and `it` of node:test return promises that the runner awaits.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries([...nodeGlobals, ...browserGlobals].map((name) => [name, 'readonly'])),
    },
    rules: { 'no-undef': 'error', 'no-unused-vars': unused, 'no-empty': 'error' },
  },
);
