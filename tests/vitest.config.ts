import { resolve } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-pool-workers';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/**
 * Three kinds of test: in Node, in workerd, and in a real browser against the served product. `ux` holds no tests: it
 * measures (`npm run ux`).
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          exclude: ['tests/**/*.worker.test.ts', 'tests/browser/**'],
          setupFiles: ['tests/support/no-console.ts'],
        },
      },
      {
        root,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: `${root}/wrangler.toml` },
            miniflare: {
              bindings: { ENVIRONMENT: 'development', TOKEN_KEYS: 'k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY' },
            },
          }),
        ],
        test: { name: 'workers', include: ['tests/**/*.worker.test.ts'], setupFiles: ['tests/support/no-console.ts'] },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/serve.ts'],
          // Each file has a browser of its own: more than two at once wait for each other.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        root,
        test: {
          name: 'ux',
          include: ['tests/ux/*.measure.ts'],
          globalSetup: ['tests/browser/support/serve.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
