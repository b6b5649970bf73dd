/** What this page may load and send: itself only. Inline styles of attributes are allowed, inline scripts need the nonce. */
export const contentSecurityPolicy = ({
  nonce,
  isDevelopment,
}: {
  readonly nonce: string;
  readonly isDevelopment: boolean;
}): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

const always: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  // Sheets hold personal data: no copy on a shared machine.
  ['cache-control', 'private, no-store'],
];

const twoYears = 63_072_000;

/** The headers of every page but its policy. Only a page that came by https may ask for https for ever. */
export const fixedHeaders = ({
  isHttps,
}: {
  readonly isHttps: boolean;
}): readonly (readonly [string, string])[] =>
  isHttps ? [...always, ['strict-transport-security', `max-age=${twoYears}; includeSubDomains`]] : always;
