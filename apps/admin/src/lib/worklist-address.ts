import type { Readiness } from '@relais/domain/activation/readiness';
import type { ActivationStatus } from '@relais/domain/activation/status';

export const worklistOrders = ['readiness', 'name', 'commune'] as const;
export type WorklistOrder = (typeof worklistOrders)[number];

/** What the address of the worklist may ask for. */
export type WorklistQuery = {
  readonly search?: string;
  readonly department?: string;
  readonly readiness?: Readiness;
  readonly status?: ActivationStatus;
  /** Officines where a message showed that somebody's coordinates are stale. */
  readonly coordinates?: 'to-check';
  readonly order?: WorklistOrder;
  readonly page?: number;
};

/** The address of the officines that match; what is usual is left out of it. */
export const worklistAddress = (query: WorklistQuery): string => {
  const { search, department, readiness, status, coordinates, order, page } = query;
  const asked = new URLSearchParams({
    ...(search === undefined ? {} : { recherche: search }),
    ...(department === undefined ? {} : { departement: department }),
    ...(readiness === undefined ? {} : { capacite: readiness }),
    ...(status === undefined ? {} : { statut: status }),
    ...(coordinates === undefined ? {} : { coordonnees: coordinates }),
    ...(order === undefined || order === 'readiness' ? {} : { tri: order }),
    ...(page === undefined || page === 1 ? {} : { page: String(page) }),
  }).toString();
  return asked === '' ? '/officines' : `/officines?${asked}`;
};
