import { describe, expect, it } from 'vitest';
import { readSetCookie } from './set-cookie.ts';

describe('a cookie of the API', () => {
  it('reaches the browser with every attribute', () => {
    expect(
      readSetCookie('__Host-relais-portal=a=b_c; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=43200'),
    ).toEqual({
      name: '__Host-relais-portal',
      value: 'a=b_c',
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: true,
      maxAge: 43_200,
    });
  });

  it('is taken back by an age of zero', () => {
    expect(readSetCookie('relais-portal=; Path=/; Max-Age=0')).toEqual({
      name: 'relais-portal',
      value: '',
      path: '/',
      maxAge: 0,
    });
  });

  it('keeps a value that only looks encoded', () => {
    expect(readSetCookie('a=100%')).toEqual({ name: 'a', value: '100%' });
    expect(readSetCookie('nothing')).toBeUndefined();
  });
});
