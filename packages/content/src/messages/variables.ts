import type { MessageTemplate, MessageVariable } from '../schema/message.ts';

/** What each variable is, for an editor, and a value that stands for it where there is nobody: among the longest in use. */
export const variableWords: Readonly<
  Record<MessageVariable, { readonly name: string; readonly example: string }>
> = {
  prenom: { name: 'Prénom de la personne', example: 'Maximilienne' },
  lien: { name: 'Lien vers sa page', example: 'https://relais.example/l/AbCdEfGhIjKlMnOpQrStUv' },
  'lien-refus': {
    name: 'Lien pour refuser ces messages',
    example: 'https://relais.example/desabonnement/AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGhIjKlMn',
  },
  'lien-verifier': {
    name: 'Lien pour vérifier le message',
    example: 'https://relais.example/verifier?ref=7K3F9M',
  },
  ref: { name: 'Référence du message', example: '7K3F9M' },
  code: { name: 'Code de connexion', example: '123456' },
  validite: { name: 'Durée de validité du code', example: '10 minutes' },
  etape: { name: 'Numéro de l’étape en cours', example: '3' },
  etapes: { name: 'Nombre d’étapes du parcours', example: '8' },
  'titre-etape': { name: 'Titre de l’étape en cours', example: 'Saisissez votre identifiant national' },
  date: { name: 'Date de fin de la carte', example: 'mercredi 24 novembre 2027' },
  officine: { name: 'Nom de l’officine', example: 'Grande Pharmacie de la Place du Marché' },
  actives: { name: 'Pharmaciens dont la e-CPS est active', example: '3' },
  pharmaciens: { name: 'Pharmaciens de l’officine', example: '12' },
};

/** Known of everybody on the roster. */
const toAnyone: readonly MessageVariable[] = [
  'prenom',
  'lien',
  'lien-refus',
  'lien-verifier',
  'ref',
  'officine',
  'actives',
  'pharmaciens',
];

/** Where a message knows more, or less, than who it is for; by the slug of its templates without the channel. */
const bySituation: Readonly<Record<string, readonly MessageVariable[]>> = {
  'sign-in-code': ['code', 'validite', 'ref', 'lien-verifier'],
  stopped: [...toAnyone, 'etape', 'etapes', 'titre-etape'],
  'card-expiring': [...toAnyone, 'date'],
};

/** The variables that a template of this slug can count on: the others are known, but not here. */
export const variablesFor = (slug: string): readonly MessageVariable[] =>
  bySituation[slug.replace(/-(sms|email)$/, '')] ?? toAnyone;

/** What a one-off message to a segment can say. */
export const variablesOfCampaigns: readonly MessageVariable[] = toAnyone;

/**
 * Without these a message does not do its work: a code to sign in, a link to act on, a reference to check. E-mails carry
 * reference and refusal in their footer, and the link in their button.
 */
export const variablesRequiredIn = ({
  topic,
  channel,
}: Pick<MessageTemplate, 'topic' | 'channel'>): readonly MessageVariable[] => {
  const essential = topic === 'sign-in' ? 'code' : 'lien';
  if (channel === 'sms') return [essential, 'ref'];
  return essential === 'code' ? ['code'] : [];
};
