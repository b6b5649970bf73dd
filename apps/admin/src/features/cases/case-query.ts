/** What the address of the queue asks for. */
export type CaseQuery = {
  readonly state: 'open' | 'closed';
  readonly mine: boolean;
  readonly page: number;
};

type AddressQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

const furthestPage = 10_000;

/** Reads the query of an address: what does not exist is left out, never an error. */
export const readCaseQuery = (asked: AddressQuery): CaseQuery => {
  const page = Number(asked['page']);
  return {
    state: asked['etat'] === 'terminees' ? 'closed' : 'open',
    mine: asked['qui'] === 'moi',
    page: Number.isInteger(page) && page > 1 && page <= furthestPage ? page : 1,
  };
};

/** The address of that part of the queue; what is usual is left out of it. */
export const caseAddress = ({ state, mine, page }: CaseQuery): string => {
  const asked = new URLSearchParams({
    ...(state === 'closed' ? { etat: 'terminees' } : {}),
    ...(mine ? { qui: 'moi' } : {}),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return asked === '' ? '/demandes' : `/demandes?${asked}`;
};
