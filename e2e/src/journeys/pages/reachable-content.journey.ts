import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { portal } from '../../addresses.ts';
import { relais } from '../../world/operator.ts';

test.use({ baseURL: portal });
test.slow();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What a reader sees of a page, without its tags; spaces of every kind are one. */
const wordsOf = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z#0-9]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ');

/** "{essais-code-pin}": the name of a fact in place of what it says, in the page or in what search engines show of it. */
const namesOfFacts = (html: string): readonly string[] =>
  html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').match(/.{0,30}\{[a-z][a-z0-9-]*\}/g) ?? [];

/** Every page that links lead to from the front door, by its address, as a visitor without script reads it. */
const readEverything = async (request: APIRequestContext): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>();
  const waiting = ['/'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const response = await request.get(path);
    expect.soft(response.status(), `${path}: status`).toBe(200);
    const html = await response.text();
    expect.soft(namesOfFacts(html), `${path}: a fact named where it should be said`).toEqual([]);
    pages.set(path, wordsOf(html));
    const links = [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#?]*)/g)].flatMap(([, link]) => link ?? []);
    waiting.push(...links.filter((link) => !pages.has(link)));
  }
  return pages;
};

type Piece = { readonly id: string; readonly text: string };

/** Fields of the exported content that hold words for a reader. */
const readingFields: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'scope',
  'needs',
  'prepare',
  'instruction',
  'instructions',
  'expect',
  'outcome',
  'differences',
  'headline',
  'causes',
  'question',
  'answer',
  'term',
  'definition',
  'text',
  'choice',
  'caution',
  'reason',
]);

const piecesOf = (id: string, value: unknown, isReading = false): readonly Piece[] => {
  if (typeof value === 'string') return isReading ? [{ id, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((part) => piecesOf(id, part, isReading));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) =>
    field === 'sources' ? [] : piecesOf(`${id}.${field}`, part, readingFields.has(field)),
  );
};

/** The longest words between two facts: what a page must hold, whatever the facts are today. */
const longestPart = (text: string): string =>
  text
    .replace(/https?:\/\//g, '')
    .split(/\{[a-z0-9-]+\}/)
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(/\/$/, ''))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

test('everything that is published can be reached and read from the front door, without an account', async ({
  request,
}) => {
  const pages = await readEverything(request);
  expect(pages.size).toBeGreaterThan(100);
  const everything = [...pages.values()].join('\n');

  const folder = mkdtempSync(join(tmpdir(), 'relais-content-'));
  await relais('content', 'export', folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !name.startsWith('message'),
  );
  const pieces = files.flatMap((name) =>
    piecesOf(name, JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
  expect(pieces.length).toBeGreaterThan(500);
  const missing = pieces.filter(({ text }) => !everything.includes(longestPart(text)));
  expect(missing.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
});
