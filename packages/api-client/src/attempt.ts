import type { AppRouter } from '@relais/api/contract';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import { TRPCClientError } from '@trpc/client';
import type { FrontRefusal } from './front-refusal.ts';

/**
 * Calls the API and hands back its value, or the reason why there is none as a value too: refused, wrong input, or
 * unreachable. Anything that is not an answer of the API is a bug and goes on being thrown.
 */
export const attempt = async <Value>(call: () => Promise<Value>): Promise<Result<Value, FrontRefusal>> => {
  try {
    return accept(await call());
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error;
    return refuse(refusalOf(error));
  }
};

const refusalOf = (error: TRPCClientError<AppRouter>): FrontRefusal => {
  const { data } = error;
  // No data: what came back, if anything, was not written by the API.
  if (!data) return { code: 'service-unavailable' };
  const { refusal, issues, requestId } = data;
  if (refusal) return refusal;
  if (issues) return { code: 'invalid-input', fields: issues.map(({ path }) => path) };
  return { code: 'internal-error', ...(requestId === undefined ? {} : { requestId }) };
};
