export type AddressQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One value of the query of an address, without the spaces around it; empty when it is not there. */
export const askedText = (asked: AddressQuery, name: string): string => {
  const value = asked[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
};

const furthestPage = 10_000;

/** The page asked for, when it is a later one that may exist. */
export const askedPage = (asked: AddressQuery): { readonly page: number } | undefined => {
  const page = Number(askedText(asked, 'page'));
  return Number.isInteger(page) && page > 1 && page <= furthestPage ? { page } : undefined;
};
