import { accept, type Result, refuse } from '@relais/domain/kernel/result';

const placeholder = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly slug: string };

export type UnknownPlaceholder = { readonly code: 'unknown-placeholder'; readonly slug: string };

/** Cuts "Appelez le {support-ecps}." into its words and its placeholders, in order, so that a page can draw links. */
export const piecesOf = (text: string): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const found of text.matchAll(placeholder)) {
    if (found.index > end) pieces.push({ kind: 'text', text: text.slice(end, found.index) });
    pieces.push({ kind: 'placeholder', slug: found[1] ?? '' });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
};

/** The slugs between braces, each once, in order of appearance. */
export const placeholdersOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(placeholder)].map((found) => found[1] ?? '')),
];

/** Replaces every `{slug}` by what `textOf` knows of it. Refuses at the first slug `textOf` does not know: no half-filled text leaves. */
export const fillText = (
  text: string,
  textOf: (slug: string) => string | undefined,
): Result<string, UnknownPlaceholder> => {
  let filled = '';
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'text') {
      filled += piece.text;
      continue;
    }
    const value = textOf(piece.slug);
    if (value === undefined) return refuse({ code: 'unknown-placeholder', slug: piece.slug });
    filled += value;
  }
  return accept(filled);
};

/** The same words with ordinary spaces and apostrophes: typographic ones would cut an SMS segment from 160 to 70 characters. */
export const plainText = (text: string): string =>
  text.replace(/[\u00A0\u202F]/g, ' ').replace(/\u2019/g, "'");
