import { describe, expect, it } from 'vitest';
import { withoutScripts } from './kept-pages.ts';

describe('a page kept for when there is no network', () => {
  it('keeps its words and its look, and none of its scripts', () => {
    const page =
      '<link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="script" href="/_next/static/b.js"/>' +
      '<script nonce="x" src="/c.js"></script><main><p>Trois codes</p></main><script>self.__next_f.push("<p>")</script>';
    expect(withoutScripts(page)).toBe(
      '<link rel="stylesheet" href="/_next/static/a.css"/><main><p>Trois codes</p></main>',
    );
  });
});
