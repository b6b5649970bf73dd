import { defineConfig } from 'vitest/config';

// Each package keeps its own configuration; run from here, they share one pool of workers.
export default defineConfig({
  test: {
    projects: [
      'packages/*',
      'apps/*',
      'tooling',
      { test: { name: 'launcher', include: ['scripts/**/*.test.mjs'] } },
      { test: { name: 'infra', include: ['infra/**/*.test.mjs'] } },
    ],
  },
});
