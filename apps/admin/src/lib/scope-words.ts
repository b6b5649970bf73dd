import type { Staff } from './answers.ts';

/** Where somebody looked when nothing was found. Those limited to no department have none of their own. */
export const scopeWords = (departments: Staff['departments'] | undefined): string =>
  departments === 'all' ? 'dans la région' : 'dans vos départements';
