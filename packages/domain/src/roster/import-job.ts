/** The files the roster is fed with: the directory's extract, the Ordre's table of correspondence coordinates. */
export const importKinds = ['annuaire', 'contacts'] as const;
export type ImportKind = (typeof importKinds)[number];

/**
 * Where an import stands. `refused`: the file cannot be imported, and says why; `failed`: a breakdown of ours.
 * Whatever the end but `done`, nothing was changed.
 */
export const importStatuses = ['queued', 'running', 'done', 'refused', 'failed', 'cancelled'] as const;
export type ImportStatus = (typeof importStatuses)[number];

export const importSteps = ['reading', 'comparing', 'switching'] as const;
export type ImportStep = (typeof importSteps)[number];
