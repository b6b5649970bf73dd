import type { MessageTemplate } from '@relais/content/schema/message';

/** What a message is about, as people may refuse it. */
export const topicWords: Readonly<Record<MessageTemplate['topic'], string>> = {
  'sign-in': 'Connexion',
  activation: 'Activation de la e-CPS',
  help: 'Aide',
  team: 'Équipe de l’officine',
};

/** What a rule or a campaign may be about, to choose from. */
export const topicOptions = (['activation', 'help', 'team'] as const).map((value) => ({
  value,
  label: topicWords[value],
}));
