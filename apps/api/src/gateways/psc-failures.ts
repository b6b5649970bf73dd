import * as client from 'openid-client';
import type { ProviderFailure } from './identity-provider.ts';

/** An answer that the library lets through and that we do not believe. */
export class RefusedAnswer extends Error {
  override name = 'RefusedAnswer';
}

/** Nobody answered in time, or something broken did. */
const isSilence = (failure: Error & { code?: unknown; cause?: unknown }): boolean =>
  (failure instanceof TypeError && failure.message === 'fetch failed') ||
  failure.code === 'OAUTH_TIMEOUT' ||
  failure.code === 'OAUTH_ABORT' ||
  (failure.cause instanceof Response && failure.cause.status >= 500);

/** What a failed exchange means for the person, and its kind for the log. Bugs of ours go on being thrown. */
export const failureOf = (failure: unknown): ProviderFailure => {
  if (!(failure instanceof Error)) throw failure;
  if (failure instanceof RefusedAnswer) return { code: 'provider-answer-refused', detail: failure.message };
  if (isSilence(failure)) return { code: 'provider-unavailable', detail: 'silence' };
  if (failure instanceof client.AuthorizationResponseError) {
    const isTheirs = failure.error === 'temporarily_unavailable' || failure.error === 'server_error';
    return { code: isTheirs ? 'provider-unavailable' : 'provider-declined', detail: 'authorization' };
  }
  if (failure instanceof client.ResponseBodyError) {
    const isTheirs = failure.status >= 500;
    return { code: isTheirs ? 'provider-unavailable' : 'provider-answer-refused', detail: 'token' };
  }
  const code = 'code' in failure ? String(failure.code) : '';
  if (/^(OAUTH_|ERR_)/.test(code) || failure instanceof client.WWWAuthenticateChallengeError) {
    return { code: 'provider-answer-refused', detail: code };
  }
  throw failure;
};
