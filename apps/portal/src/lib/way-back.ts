/** The page wanted before signing in. Only an address of this portal counts: anything else leads to the situation. */
export const wayBack = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(asked) && !asked.startsWith('/connexion')
    ? asked
    : home;

/** The address of the sign-in, with the way back in it when it is not the usual one. */
export const signInAddress = (back: string): string =>
  back === home ? '/connexion' : `/connexion?retour=${encodeURIComponent(back)}`;

const home = '/ma-situation';
