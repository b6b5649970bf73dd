import type { DepartmentCode } from '@relais/domain/identity/department';

export type Place = {
  readonly department: DepartmentCode;
  readonly commune: string;
  readonly communeCode: string;
  readonly postcode: string;
  /** How many of the region's officines stand there. */
  readonly officines: number;
};

/** A region that exists nowhere: mainland, Alsace, Corsica and overseas, so that every clock and calendar has someone. */
export const places: readonly Place[] = [
  { department: '33', commune: 'Bordeaux', communeCode: '33063', postcode: '33000', officines: 9 },
  { department: '33', commune: 'Arcachon', communeCode: '33009', postcode: '33120', officines: 4 },
  { department: '64', commune: 'Bayonne', communeCode: '64102', postcode: '64100', officines: 5 },
  { department: '40', commune: 'Mont-de-Marsan', communeCode: '40192', postcode: '40000', officines: 4 },
  { department: '24', commune: 'Périgueux', communeCode: '24322', postcode: '24000', officines: 4 },
  { department: '67', commune: 'Strasbourg', communeCode: '67482', postcode: '67000', officines: 4 },
  { department: '2A', commune: 'Ajaccio', communeCode: '2A004', postcode: '20000', officines: 3 },
  { department: '974', commune: 'Saint-Denis', communeCode: '97411', postcode: '97400', officines: 4 },
  { department: '972', commune: 'Fort-de-France', communeCode: '97209', postcode: '97200', officines: 3 },
];
