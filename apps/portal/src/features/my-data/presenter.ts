import type { ServerClient } from '@relais/api-client/server-client';
import { tableWords } from './table-words.ts';

export type MyData = Awaited<ReturnType<ServerClient['myData']['export']['query']>>;

export type TableLine = {
  readonly name: string;
  readonly label: string;
  readonly rows: string;
  readonly href: string;
};

/** The tables that hold something, those with words first, in the order of the words. */
export const presentTables = ({ tables }: Pick<MyData, 'tables'>): readonly TableLine[] => {
  const order = Object.keys(tableWords);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .map(([name, rows]) => ({
      name,
      label: tableWords[name] ?? name,
      rows: `${rows.length}\u00A0${rows.length > 1 ? 'lignes' : 'ligne'}`,
      href: `/preferences/donnees/csv/${name}.csv`,
    }));
};
