// What a newcomer relies on without opening a file: names that say something, small files, flat folders.
const code = /\.(ts|tsx|mjs|cjs|js|css)$/;
const text = /\.(ts|tsx|mjs|cjs|js|css|md|json|jsonc|ya?ml|sh|txt|grit)$/;
const machineMade = /(^|\/)(migrations|contracts)\/|(^|\/)(pnpm-lock\.yaml|next-env\.d\.ts)$/;
const customaryNames = new Set(['README.md', 'CONTRIBUTING.md', 'Caddyfile', 'Containerfile']);
const kebabName = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
// Folders of the App Router: (group), [parameter], [...rest], @slot, _private.
const routeSegment = /^(\([a-z-]+\)|\[\[?(\.\.\.)?[a-z-]+\]\]?|@[a-z-]+|_[a-z-]+)$/;
const emptyWords = ['utils', 'util', 'helpers', 'helper', 'manager', 'impl', 'dto', 'common', 'misc'];
const lineLimit = 250;
const lineWish = 160;
const pageLines = 60;
const depthLimit = 3;

const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const lineCount = (content) => content.split('\n').length - (content.endsWith('\n') ? 1 : 0);

const kebabCase = ({ path }) => {
  const odd = path
    .split('/')
    .find((part) => !kebabName.test(part) && !routeSegment.test(part) && !customaryNames.has(part));
  return odd && `"${odd}" is not kebab-case`;
};

const tellingName = ({ path }) => {
  if (!code.test(path)) return undefined;
  const empty =
    path.split(/[/.-]/).find((word) => emptyWords.includes(word)) ??
    /[.-](service)\./.exec(nameOf(path))?.[1];
  return empty && `"${empty}" says nothing: name what it holds (the word of the glossary)`;
};

const noBarrel = ({ path }) =>
  /(^|\/)index\.(ts|tsx|mjs|js)$/.test(path)
    ? 'no index files: import the file that holds the thing'
    : undefined;

const shortFile = ({ path, content }) => {
  const lines = lineCount(content);
  return (
    code.test(path) &&
    lines > lineLimit &&
    `${lines} lines, over ${lineLimit}: it has more than one reason to change`
  );
};

const flatFolders = ({ path }) => {
  const below = path.match(/(?:^|\/)src\/(?!.*\/src\/)(.*)$/)?.[1];
  if (below === undefined || /^apps\/[^/]+\/src\/app\//.test(path)) return undefined;
  const folders = below.split('/').length - 1;
  return folders > depthLimit && `${folders} folders below src, over ${depthLimit}`;
};

const onePageDecision = ({ path, content }) => {
  if (!path.startsWith('docs/decisions/')) return undefined;
  if (!/^\d{4}-[a-z0-9-]+\.md$/.test(nameOf(path)))
    return 'a decision record is named 0000-what-was-decided.md';
  const missing = ['Context', 'Decision', 'Consequences'].find((heading) => !content.includes(heading));
  if (missing) return `a decision record says its ${missing}`;
  return (
    lineCount(content) > pageLines &&
    `${lineCount(content)} lines: a decision record is one page (${pageLines})`
  );
};

const promiseOfLater = new RegExp(
  `\\b(${['TO', 'FIX'].map((start, at) => start + ['DO', 'ME'][at]).join('|')})\\b`,
);
const finishedText = ({ path, content }) =>
  text.test(path) && promiseOfLater.test(content) && 'a note for later becomes an issue, not a comment';

const honestTypes = ({ path, content }) =>
  /\.tsx?$/.test(path) &&
  /@ts-(ignore|nocheck|expect-error)\b/.test(content) &&
  'the type checker is not to be silenced';

const utf8 = ({ path, content, isUtf8 = true }) => {
  if (!text.test(path)) return undefined;
  if (!isUtf8) return 'not valid UTF-8';
  if (content.startsWith('\uFEFF')) return 'starts with a byte order mark';
  return content.includes('\r') && 'has carriage returns';
};

const rules = {
  kebabCase,
  tellingName,
  noBarrel,
  shortFile,
  flatFolders,
  onePageDecision,
  finishedText,
  honestTypes,
  utf8,
};

/** One sentence per broken rule: `path: sentence (rule)`. */
export const problemsOf = (file) =>
  machineMade.test(file.path)
    ? []
    : Object.entries(rules).flatMap(([rule, check]) => {
        const sentence = check(file);
        return sentence ? [`${file.path}: ${sentence} (${rule})`] : [];
      });

/** Is this file longer than we like, though within the limit? */
export const isLong = ({ path, content }) =>
  code.test(path) &&
  !machineMade.test(path) &&
  lineCount(content) > lineWish &&
  lineCount(content) <= lineLimit;
