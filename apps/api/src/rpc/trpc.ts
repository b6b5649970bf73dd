import { initTRPC } from '@trpc/server';
import { ZodError } from 'zod';
import type { Access } from './actor.ts';
import type { Context } from './context.ts';
import { secretRefusalIn } from './free-text.ts';
import type { Refusal } from './refusal.ts';
import { Refused } from './unwrap.ts';

/**
 * The shape of every error: `data.refusal` says why, for a French sentence; `data.issues` says which fields of the
 * input are wrong; anything else is ours to look up by `data.requestId`, and tells nothing of our inside.
 */
export const trpc = initTRPC
  .context<Context>()
  .meta<{ readonly access: Access }>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => {
      const { cause } = error;
      const ours = error.code === 'INTERNAL_SERVER_ERROR';
      return {
        code: shape.code,
        message: ours ? 'internal-error' : cause instanceof ZodError ? 'invalid-input' : shape.message,
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          path: shape.data.path,
          requestId: ctx?.request.id,
          refusal: refusalBehind(cause),
          issues: cause instanceof ZodError ? issuesOf(cause) : undefined,
        },
      };
    },
  });

const refusalBehind = (cause: unknown): Refusal | undefined => {
  if (cause instanceof ZodError) return secretRefusalIn(cause);
  return cause instanceof Refused ? cause.refusal : undefined;
};

/** Paths and kinds only: the values typed stay out of errors and logs. */
const issuesOf = (error: ZodError) =>
  error.issues.map(({ path, code }) => ({ path: path.map(String).join('.'), code }));
