import type { Result } from '@relais/domain/kernel/result';
import { type FillingRefusal, fillTemplate, variablesOf } from '@relais/domain/nudge/template';

const placeholder = /\{([a-z][a-z0-9-]*)\}/g;

export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fact'; readonly slug: string };

/** Cuts "Appelez le {support-ecps}." into its words and its facts, in order, so that a page can draw links. */
export const piecesOf = (text: string): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const found of text.matchAll(placeholder)) {
    if (found.index > end) pieces.push({ kind: 'text', text: text.slice(end, found.index) });
    pieces.push({ kind: 'fact', slug: found[1] ?? '' });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
};

/** The text with its facts in place. Refuses at the first `{slug}` that `factText` does not know: no half-filled text is shown. */
export const fillFacts = (
  text: string,
  factText: (slug: string) => string | undefined,
): Result<string, FillingRefusal> =>
  fillTemplate(
    text,
    new Map(
      variablesOf(text).flatMap((slug) => {
        const known = factText(slug);
        return known === undefined ? [] : [[slug, known] as const];
      }),
    ),
  );

/** The same words with ordinary spaces and apostrophes: typographic ones would cut an SMS segment from 160 to 70 characters. */
export const plainText = (text: string): string =>
  text.replace(/[\u00A0\u202F]/g, ' ').replace(/\u2019/g, "'");
