import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/database/testing/postgres-server.ts'],
    testTimeout: 20_000,
  },
});
