import { isDepartmentCode } from '@relais/domain/identity/department';
import { importKinds } from '@relais/domain/roster/import-job';
import { z } from 'zod';
import { staff } from '../../rpc/procedures.ts';
import { trpc } from '../../rpc/trpc.ts';
import { unwrap } from '../../rpc/unwrap.ts';
import { importRule } from './import-rule.ts';

const importer = staff(importRule);
const id = z.uuid();

/** The roster's imports. A file itself is uploaded to POST /imports, which streams. */
export const importsRouter = trpc.router({
  /** Says what is about to be uploaded: refuses before a byte is sent, and gives back what the upload will carry. */
  announce: importer
    .input(
      z.object({
        kind: z.string().pipe(z.enum(importKinds)),
        fileName: z.string().trim().min(1).max(255),
        departments: z.array(z.string().refine(isDepartmentCode)).max(120).default([]),
        dryRun: z.boolean(),
      }),
    )
    .mutation(({ ctx, input }) => ({ ...input, startedBy: ctx.actor.id })),

  list: importer
    .input(z.object({ limit: z.int().min(1).max(100).default(30) }).prefault({}))
    .query(({ ctx, input }) => ctx.useCases.imports.list(input.limit)),

  get: importer
    .input(z.object({ id }))
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.imports.get(input.id))),

  problems: importer
    .input(z.object({ id, offset: z.int().min(0).default(0), limit: z.int().min(1).max(100).default(50) }))
    .query(async ({ ctx, input }) => unwrap(await ctx.useCases.imports.problems(input.id, input))),

  /** Does for good what a dry run has shown; answers the id of the new import. */
  applyDryRun: importer
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.imports.apply(input.id, ctx.actor.id))),

  cancel: importer
    .input(z.object({ id }))
    .mutation(async ({ ctx, input }) => unwrap(await ctx.useCases.imports.cancel(input.id))),
});
