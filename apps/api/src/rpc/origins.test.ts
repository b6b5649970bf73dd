import { describe, expect, it } from 'vitest';
import { originRule } from './origins.ts';

describe('the origins allowed to change something', () => {
  it('are those of the front concerned, with its twin on a developer’s machine', () => {
    const isAllowed = originRule({
      production: false,
      portalOrigin: 'http://localhost:3000',
      adminOrigin: 'http://localhost:3001',
    });
    expect(isAllowed('http://localhost:3000', 'portal')).toBe(true);
    expect(isAllowed('http://127.0.0.1:3000', 'portal')).toBe(true);
    expect(isAllowed('http://localhost:3001', 'portal')).toBe(false);
    expect(isAllowed('http://localhost:3001', undefined)).toBe(true);
    expect(isAllowed('https://localhost:3000', 'portal')).toBe(false);
    expect(isAllowed('null', undefined)).toBe(false);
  });

  it('are exactly the configured ones in production', () => {
    const isAllowed = originRule({
      production: true,
      portalOrigin: 'https://relais.example',
      adminOrigin: 'https://console.relais.example',
    });
    expect(isAllowed('https://relais.example', 'portal')).toBe(true);
    expect(isAllowed('https://relais.example.evil.test', 'portal')).toBe(false);
    expect(isAllowed('https://evil.relais.example', 'portal')).toBe(false);
    expect(isAllowed('http://relais.example', 'portal')).toBe(false);
  });
});
