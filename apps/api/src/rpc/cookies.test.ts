import { instantFromMilliseconds } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { frontCookie } from './cookies.ts';

const now = instantFromMilliseconds(1_000_000);
const inAnHour = instantFromMilliseconds(4_600_000);

describe('a session cookie', () => {
  it('belongs to one host and to https, where there is https', () => {
    expect(frontCookie('admin', 'https://console.relais.example').give('abc', inAnHour, now)).toBe(
      '__Host-relais-admin=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=3600',
    );
  });

  it('has a plain name on http://localhost', () => {
    expect(frontCookie('portal', 'http://localhost:3000').give('abc', inAnHour, now)).toBe(
      'relais-portal=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600',
    );
  });

  it('is read among others, by its exact name', () => {
    const { read } = frontCookie('portal', 'http://localhost:3000');
    expect(read('a=1; relais-portal=abc; relais-admin=def')).toBe('abc');
    expect(read('xrelais-portal=no; relais-portal-old=no')).toBeUndefined();
    expect(read('relais-portal=')).toBeUndefined();
    expect(read(undefined)).toBeUndefined();
  });
});
