/** The names of the nudge rules; a rule written since is told without its name. */
export const ruleWords = (rule: string): string => names.get(rule) ?? 'Relance';

const names: ReadonlyMap<string, string> = new Map([['wait-over', 'Relance « Fin d’attente »']]);
