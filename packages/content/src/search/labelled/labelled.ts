/** What somebody typed, and every answer a colleague would accept in first place ("kind/slug"). */
export type LabelledQuery = { readonly query: string; readonly accepted: readonly string[] };

/** Reads one query a line, "what was typed = kind/slug kind/slug". Throws on a line it cannot read: a label is never dropped. */
export const labelled = (lines: string): readonly LabelledQuery[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const end = line.lastIndexOf(' = ');
      const query = line.slice(0, end);
      const accepted = line.slice(end + 3).split(' ');
      if (end < 1 || accepted.some((id) => !/^[a-z]+\/[a-z0-9-]+$/.test(id)))
        throw new Error(`unreadable label: ${line}`);
      return { query, accepted };
    });
