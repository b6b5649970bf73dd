import { describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const headers = (isHttps: boolean) =>
  new Map(securityHeaders({ nonce: 'abc', isDevelopment: false, isHttps }));

describe('the headers of a page', () => {
  it('let no script in without the nonce of the answer, and no frame around', () => {
    const policy = headers(false).get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe/);
  });

  it('ask for https only where it is already spoken', () => {
    expect(headers(false).has('strict-transport-security')).toBe(false);
    expect(headers(true).get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  });

  it('tell other sites nothing, and ours where a form came from', () => {
    expect(headers(false).get('referrer-policy')).toBe('same-origin');
  });
});
