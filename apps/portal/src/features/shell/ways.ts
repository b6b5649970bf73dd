export type Way = { readonly href: string; readonly label: string };

/** The main ways of the portal, the same in the bar, in the menu of a phone and in the footer. */
export const ways: readonly Way[] = [
  { href: '/parcours', label: 'Parcours' },
  { href: '/symptomes', label: 'Ça ne marche pas' },
  { href: '/supports', label: 'Qui appeler' },
  { href: '/guides', label: 'Guides' },
  { href: '/aide', label: 'Questions' },
];

/** What is one’s own, in "Mon espace" once signed in. */
export const accountWays: readonly Way[] = [
  { href: '/ma-situation', label: 'Ma situation' },
  { href: '/demande-aide', label: 'Être rappelé' },
  { href: '/preferences', label: 'Mes préférences' },
  { href: '/equipe', label: 'Mon équipe' },
  { href: '/confreres', label: 'Entre confrères' },
];

/** The same help at the end of every page, signed in or not: also what one comes to from elsewhere. */
export const footerWays: readonly Way[] = [
  { href: '/ma-situation', label: 'Ma situation' },
  ...ways,
  { href: '/identifiant', label: 'Vérifier mon identifiant' },
  { href: '/demande-aide', label: 'Être rappelé' },
  { href: '/verifier', label: 'Vérifier un message' },
];

/** Where a path stands among them. */
export const currentWay = (href: string, path: string): 'page' | true | undefined => {
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? true : undefined;
};
