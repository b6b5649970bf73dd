/** The main ways of the portal, the same in the bar and in the footer. */
export const ways = [
  { href: '/ma-situation', label: 'Ma situation' },
  { href: '/parcours', label: 'Parcours' },
  { href: '/symptomes', label: 'Ça ne marche pas' },
] as const;

/** Where a path stands among them. */
export const currentWay = (href: string, path: string): 'page' | true | undefined => {
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? true : undefined;
};
