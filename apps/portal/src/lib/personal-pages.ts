/** Pages that say nothing without the API, by their paths, with their titles; the others are read without it. */
const personalPages: Readonly<Record<string, string>> = {
  '/ma-situation': 'Ma situation',
  '/ma-situation/active': 'Ma e-CPS fonctionne',
  '/ma-situation/coordonnees': 'J’ai mis mes coordonnées à jour',
  '/ma-situation/telephone': 'Ma e-CPS est à réactiver',
  '/parcours/materiel': 'Votre matériel',
  '/preferences': 'Mes préférences',
  '/preferences/donnees': 'Mes données',
  '/preferences/donnees/effacer': 'Effacer mes données',
  '/preferences/messages': 'Pourquoi ai-je reçu ce message ?',
  '/equipe': 'Mon équipe',
  '/confreres': 'Entre confrères',
  '/demande-aide': 'Être rappelé',
};

/** The title of the personal page at a path, or above it; undefined for a page that anybody reads. */
export const personalPageTitle = (path: string): string | undefined => {
  const [, ...names] = path.split('/');
  return names
    .map((_, index) => personalPages[`/${names.slice(0, names.length - index).join('/')}`])
    .find((title) => title !== undefined);
};
