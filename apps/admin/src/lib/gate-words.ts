/** Why nothing leaves from this database, whatever the settings say. */
export const gateWords = {
  restored:
    'La base a été restaurée\u00A0: rien ne part tant que les messages déjà partis n’ont pas été retrouvés.',
  foreign:
    'Cette base est une copie\u00A0: rien ne part d’ici. Prévenez l’exploitation si ce n’est pas voulu.',
} as const;
