import type { Result } from '@relais/domain/kernel/result';
import { TRPCError } from '@trpc/server';
import { type Refusal, trpcCodes } from './refusal.ts';

/** Carries a refusal through tRPC; the error formatter puts it in the reply whole. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export const refusedWith = (refusal: Refusal): TRPCError =>
  new TRPCError({ code: trpcCodes[refusal.code], message: refusal.code, cause: new Refused(refusal) });

/** The accepted value, or the refusal as an answer the fronts can put into words. */
export const unwrap = <Value>(result: Result<Value, Refusal>): Value => {
  if (result.ok) return result.value;
  throw refusedWith(result.refusal);
};
