import type { ProviderIdentity } from './identity-provider.ts';
import { RefusedAnswer } from './psc-failures.ts';

type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/**
 * Who the claims speak of. The identifier stands in several places; all that are filled must agree. Any may be absent
 * or empty (source: domain-facts, section 8). An `authMode` told in two ways proves nothing.
 */
export const identityIn = (idToken: Claims, userInfo: Claims): ProviderIdentity => {
  const found = [idToken, userInfo].flatMap((claims) => [
    filled(claims['SubjectNameID']),
    filled(claims['preferred_username']),
    filled(/^f:[^:]+:(.+)$/.exec(claims.sub)?.[1]),
  ]);
  const identifiers = new Set(found.filter((identifier) => identifier !== undefined));
  const [nationalId] = identifiers;
  if (nationalId === undefined) throw new RefusedAnswer('no-identifier');
  if (identifiers.size > 1) throw new RefusedAnswer('identifiers-differ');
  const modes = new Set(
    [idToken, userInfo].map((claims) => claims['authMode']).filter((mode) => mode !== undefined),
  );
  return { nationalId, authMode: modes.size === 1 ? [...modes][0] : undefined };
};

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
