import { describe, expect, it } from 'vitest';
import { apiAddress } from './api-address.ts';
import { forwardedHeaders } from './forwarded-headers.ts';

describe('a call made for a visitor', () => {
  it('carries their session, their page and their way, and nothing else', () => {
    const visitor = new Headers({
      cookie: 'relais-portal=token',
      origin: 'http://localhost:3000',
      'x-forwarded-for': '203.0.113.9, 10.0.0.2',
      authorization: 'Basic secret',
    });
    expect(forwardedHeaders(visitor)).toEqual({
      cookie: 'relais-portal=token',
      origin: 'http://localhost:3000',
      'x-forwarded-for': '203.0.113.9, 10.0.0.2',
      'x-relais': '1',
    });
  });

  it('goes where the process is told at run time', () => {
    expect(apiAddress({})).toBe('http://127.0.0.1:3002');
    expect(apiAddress({ API_PORT: '4102', RELAIS_API_URL: '' })).toBe('http://127.0.0.1:4102');
    expect(apiAddress({ API_PORT: '4102', RELAIS_API_URL: 'http://api:3002/' })).toBe('http://api:3002');
  });
});
