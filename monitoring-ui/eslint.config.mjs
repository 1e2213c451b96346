import next from '@next/eslint-plugin-next';
import reactHooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const features = readdirSync('src/features');

const restricted = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default tseslint.config(
  { ignores: ['.next/**', 'node_modules/**', 'next-env.d.ts', 'src/lib/api-types/**'] },
  ...tseslint.configs.strictTypeChecked.map((entry) => ({ ...entry, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'react-hooks': reactHooks, '@next/next': next },
    linterOptions: { noInlineConfig: true },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', 300],
    },
  },
  // app → features → components, lib: imports point one way.
  ...features.map((feature) =>
    restricted(
      [`src/features/${feature}/**`],
      ['@/app/*', '@/features/*', `!@/features/${feature}`, '../../*'],
      'A feature knows neither the pages nor another feature.',
    ),
  ),
  restricted(
    ['src/components/**'],
    ['@/app/*', '@/features/*', '../*'],
    'Components are shared: they know no page and no feature.',
  ),
  restricted(
    ['src/lib/**'],
    ['@/app/*', '@/features/*', '@/components/*', '../*'],
    'The library knows nothing above it.',
  ),
);
