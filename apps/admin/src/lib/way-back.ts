/** The page someone wanted before signing in. Only an address of this console: anything else leads home. */
export const wayBack = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(asked) && !asked.startsWith('/connexion')
    ? asked
    : '/';

/** An address of the sign-in, with the way back in it when it is not the home page. */
export const withWayBack = (path: string, back: string): string =>
  back === '/' ? path : `${path}?retour=${encodeURIComponent(back)}`;
