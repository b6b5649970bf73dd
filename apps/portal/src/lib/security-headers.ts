type PolicyNeeds = { readonly nonce: string; readonly isDevelopment: boolean };

/** What a page of the portal may load and send: its own files, and inline scripts that carry the nonce of this answer. */
export const contentSecurityPolicy = ({ nonce, isDevelopment }: PolicyNeeds): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const always: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  // Not "no-referrer": browsers then hide the origin of a form too, and the API refuses what it cannot place.
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

const twoYears = 63_072_000;

/** The headers of every page. Only a page that came by https may ask for https for ever. */
export const securityHeaders = (
  policy: PolicyNeeds & { readonly isHttps: boolean },
): readonly (readonly [string, string])[] => [
  ['content-security-policy', contentSecurityPolicy(policy)],
  ...always,
  ...(policy.isHttps
    ? [['strict-transport-security', `max-age=${twoYears}; includeSubDomains`] as const]
    : []),
];
