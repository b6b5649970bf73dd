import { published } from './sources.ts';

/** Public pages later than the three documents. They were read as stored copies: a link may have moved since. */
export const agencyFaq = (subject: string) =>
  published(
    `FAQ e-CPS de l’Agence du numérique en santé : ${subject}`,
    'https://industriels.esante.gouv.fr/faq/resultats?f%5B0%5D=theme%3A575&f%5B1%5D=theme%3A2466&page=1',
  );

export const agencyProductFaq = (subject: string) =>
  published(
    `Foire aux questions e-CPS de l’ANS, mise à jour le 18/11/2025 : ${subject}`,
    'https://esante.gouv.fr/foire-aux-questions/produits-services/e-cps',
  );

export const agencyTroubleGuide = (subject: string) =>
  published(
    `Guide de l’ANS « Je rencontre un problème avec ma e-CPS » : ${subject}`,
    'https://esante.gouv.fr/guides/guides-e-CPS/Je-rencontre-un-probl%C3%A8me-avec-ma-e-cps',
  );

export const agencyExpiryAnswer = published(
  'FAQ de l’ANS, mise à jour le 15 janvier 2025 : e-CPS dont la date d’expiration est dépassée',
  'https://esante.gouv.fr/faq/quelle-est-la-procedure-quun-professionnel-doit-suivre-lorsque-sa-ecps-depasse-la-date-dexpiration',
);

export const decreeOfApril2022 = published(
  'Arrêté du 4 avril 2022 (JORF n° 0087 du 13 avril 2022), article 2 : inscription au répertoire et terminal compatible',
  null,
);

export const dynamicCodeArticle = published(
  'DSIH, 14 juin 2022 : code dynamique à choisir parmi trois valeurs',
  'https://dsih.fr/articles/4753/plus-de-garanties-pour-la-carte-e-cps',
  'second-hand',
);
