import { timingSafeEqual } from 'node:crypto';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { Sql } from '../../database/sql.ts';
import type { WrongCode } from './entry.ts';
import { markUsed, newestRequest, takeTry } from './sign-in-request.repository.ts';

/**
 * Uses up the newest code of this person, or the try. The caller must commit even when it is refused: a refused Result
 * returned from the transaction would give the try back.
 */
export const useCode = async (
  sql: Sql,
  codeOf: (requestId: string) => string,
  { rpps, code, now }: { readonly rpps: Rpps; readonly code: string; readonly now: Instant },
): Promise<Result<undefined, WrongCode>> => {
  const request = await newestRequest(sql, rpps);
  const triesLeft = request && (await takeTry(sql, request.id, now));
  if (request === undefined || triesLeft === undefined) return refuse({ code: 'code-expired' });
  const isRight = timingSafeEqual(Buffer.from(code), Buffer.from(codeOf(request.id)));
  if (!isRight || request.announcedAt === null) return refuse({ code: 'code-wrong', triesLeft });
  return (await markUsed(sql, request.id, now)) ? accept(undefined) : refuse({ code: 'code-expired' });
};
