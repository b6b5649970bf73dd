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
export const accountWays: readonly Way[] = [{ href: '/ma-situation', label: 'Ma situation' }];

/** Stands in the footer alone: one comes to it from the step that asks for it. */
export const identifierWay: Way = { href: '/identifiant', label: 'Vérifier mon identifiant' };

/** Where a path stands among them. */
export const currentWay = (href: string, path: string): 'page' | true | undefined => {
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? true : undefined;
};
