import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8');
const families = ['idle', 'run', 'wait', 'turn', 'stop', 'done'];
const backgrounds = ['paper', 'surface', 'glaze'];

type Palette = ReadonlyMap<string, string>;

function palette(opening: string): Palette {
  const start = css.indexOf(opening);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const light = palette('@theme static {');
const darkBySystem = palette(':root:where(:not([data-theme="light"])) {');
const darkByChoice = palette(':root:where([data-theme="dark"]) {');

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colors: Palette, one: string, other: string): number {
  const [high = 0, low = 0] = [one, other]
    .map((name) => luminance(colors.get(name) ?? 'absent'))
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const on = (names: readonly string[], grounds: readonly string[]) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

const texts = [
  ...on(['ink', 'soft', 'action', 'action-hover'], backgrounds),
  ...on(
    families.map((family) => `${family}-ink`),
    backgrounds,
  ),
  ...families.map((family) => [`${family}-ink`, `${family}-tint`] as const),
  ...on(['on-solid'], [...families.map((family) => `${family}-solid`), 'action', 'action-hover']),
];
const lines = [
  ...on(['edge', 'focus', 'action'], backgrounds),
  ...on(
    families.map((family) => `${family}-solid`),
    backgrounds,
  ),
];

describe.each([
  ['light', light],
  ['dark', darkBySystem],
])('the %s palette', (_, colors) => {
  it.each(texts)('reads %s on %s at 7:1 at least', (text, ground) => {
    expect(contrast(colors, text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(lines)('shows %s on %s at 3:1 at least', (line, ground) => {
    expect(contrast(colors, line, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the dark palette', () => {
  it('is the same whether the system or the person chose it', () => {
    expect(darkByChoice).toEqual(darkBySystem);
  });

  it('names every colour of the light one', () => {
    expect([...darkBySystem.keys()]).toEqual([...light.keys()]);
  });
});
