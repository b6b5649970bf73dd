import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personalPageTitle } from './personal-pages.ts';

describe('a page that needs the API', () => {
  it('is known by its path, and by what is above it', () => {
    expect(personalPageTitle('/preferences')).toBe('Mes préférences');
    expect(personalPageTitle('/preferences/messages/AB12CD')).toBe('Pourquoi ai-je reçu ce message ?');
    expect(personalPageTitle('/ma-situation/')).toBe('Ma situation');
  });

  it('is not mistaken for one that anybody reads', () => {
    for (const path of ['/', '/parcours', '/parcours/sans-carte', '/symptomes/pas-d-email', '/equipements'])
      expect(personalPageTitle(path), path).toBeUndefined();
  });

  it('bears the title it has when all is well', () => {
    const app = join(import.meta.dirname, '../app');
    const pages = globSync(
      '{ma-situation,preferences,equipe,confreres,demande-aide,parcours/materiel}/**/page.tsx',
      {
        cwd: app,
      },
    );
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const path = `/${page.replace(/\/page\.tsx$/, '')}`;
      const [, title] = /title(?: =|:) '([^']+)'/.exec(readFileSync(join(app, page), 'utf8')) ?? [];
      expect(personalPageTitle(path), path).toBe(title);
    }
  });
});
