import tseslint from 'typescript-eslint';

const functionInAssignment = {
  selector:
    "AssignmentExpression[left.type='MemberExpression'] > :matches(ArrowFunctionExpression, FunctionExpression).right, " +
    "AssignmentExpression[left.type='MemberExpression'] > :matches(TSAsExpression, ConditionalExpression, LogicalExpression).right > :matches(ArrowFunctionExpression, FunctionExpression)",
  message: 'Name the function first: written in the assignment it is old at once, and keeps what it sees (ADR 14).',
};

const getterInLiteral = {
  selector: "ObjectExpression > Property[kind='get']",
  message: 'Make it a class: the getter of a literal belongs to its hidden class, which keeps what it sees (ADR 14).',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.local/', 'coverage/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      // Nest takes dynamic modules and options as literals where its types name classes
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: "Only a service's env.ts and the launcher read the environment.",
        },
      ],
    },
  },
  {
    files: ['services/*/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', functionInAssignment, getterInLiteral],
    },
  },
  {
    // made once, at the start
    files: ['services/*/src/wire.ts'],
    rules: { 'no-restricted-syntax': ['error', functionInAssignment] },
  },
  {
    files: ['services/*/src/env.ts', 'infra/**/*.ts', 'tests/**/*.ts', 'libs/testing/**/*.ts', '**/*.int.spec.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: [
      'infra/local/**/*.ts',
      'services/cli/**/*.ts',
      'tests/support/**/*.ts',
      'libs/contracts/generate.ts',
      'infra/rule-pages/generate.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // dependency injection needs the class as a value: a decorated file keeps its plain imports
    files: ['**/*.{controller,consumer,module,guard}.ts', '**/operator*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e.ts', '**/*.fault.ts', 'tests/**/*.ts', 'libs/testing/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'max-lines': 'off',
    },
  },
  {
    // what a program does is told by the files that it begins (architecture, layout)
    files: ['services/*/src/**/main.ts'],
    rules: { 'max-lines': ['error', { max: 15 }] },
  },
);
