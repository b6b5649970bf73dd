/** A text cut at its placeholders once, to be filled many times. */
export type PreparedText = {
  /** Each placeholder once, in order of appearance. */
  readonly names: readonly string[];
  /** The text with each placeholder replaced by `textFor` its name, literally. */
  readonly fill: (textFor: (name: string) => string) => string;
};

const placeholder = /\{([a-z][a-z0-9-]*)\}/;

export const prepareText = (text: string): PreparedText => {
  // Splitting on a capturing group alternates text and names, text first and last.
  const pieces = text.split(placeholder);
  return {
    names: [...new Set(pieces.filter((_, index) => index % 2 === 1))],
    fill: (textFor) => {
      let filled = pieces[0] ?? '';
      for (let index = 1; index < pieces.length; index += 2) {
        filled += textFor(pieces[index] ?? '') + (pieces[index + 1] ?? '');
      }
      return filled;
    },
  };
};
