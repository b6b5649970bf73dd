import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
/** What users type, what the sources say verbatim, and the words of a search are not ours to set. */
const others = /\.test\.|\/testing\/|fixtures\.|\/search\/|\/sources\//;

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => /^(apps\/(portal|admin|api)|packages)\//.test(path) && !others.test(path));

const loose = /(?<=[\p{L}\d)”»’}…€%]) [:;?!»](?=$|[\s.,»\u00A0])|« /u;

/** The words of a node, `}` standing for what a template inserts; `undefined` for what holds no words. */
const wordsOf = (node) => {
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `}${literal.text}`).join('');
  }
  return ts.isStringLiteralLike(node) || ts.isJsxText(node) ? node.text : undefined;
};

const looseIn = (path, text) => {
  const found = [];
  const visit = (node) => {
    const words = wordsOf(node);
    if (words !== undefined && /[a-zà-ÿ]/.test(words) && loose.test(words)) found.push(words.trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
};

it('every French sentence keeps its punctuation on the line of its word', () => {
  const found = files.flatMap((path) =>
    looseIn(path, readFileSync(join(root, path), 'utf8')).map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

it.each([
  ['a string', "const a = 'Que voyez-vous ?';"],
  ['a template', 'const a = `Reste à faire : ouvrir`;'],
  ['quotes', 'const a = `la relance « Bienvenue »`;'],
  ['a text of a page', 'const a = <p>Saisissez cette clé : {b}</p>;'],
])('an ordinary space is found in %s', (_, code) => {
  expect(looseIn('page.tsx', code)).toHaveLength(1);
});

it.each([
  ['no-break spaces', 'const a = `la relance «\u00A0Bienvenue\u00A0»\u00A0: c’est noté`;'],
  ['code', 'const a = isReady ? first : second;'],
])('%s: nothing is found', (_, code) => {
  expect(looseIn('page.tsx', code)).toEqual([]);
});
