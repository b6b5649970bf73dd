/** The names a session of the portal may have in a browser: the second one over https. */
export const sessionCookies = ['relais-portal', '__Host-relais-portal'] as const;
