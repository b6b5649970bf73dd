import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/database/schema.pg.ts',
  out: './migrations/postgres',
  casing: 'snake_case',
});
