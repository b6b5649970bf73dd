import type { StaffRole } from '@relais/domain/activation/actor';

/** Those who call people back; the others read. */
export const caseWorkers = ['advisor', 'admin'] as const satisfies readonly StaffRole[];

export const worksOnCases = (role: StaffRole): boolean => caseWorkers.some((worker) => worker === role);
