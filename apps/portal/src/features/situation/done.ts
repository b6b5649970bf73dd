import { type ActivationStatus, activationStatuses } from '@relais/domain/activation/status';

const sentences = {
  active: { when: ['active'], says: 'C’est noté : votre e-CPS est déclarée active.' },
  coordonnees: {
    when: ['waiting', 'to-retry'],
    says: 'C’est noté : l’attente est comptée à partir de cette date.',
  },
  telephone: { when: ['to-renew'], says: 'C’est noté : votre e-CPS est à réactiver.' },
  carte: { when: ['card-only'], says: 'C’est noté : vous utilisez la carte CPS.' },
  'psc-ecps': {
    when: ['active'],
    says: 'Vous êtes connecté, et votre e-CPS vient de le prouver : elle fonctionne.',
  },
  'psc-carte': {
    when: activationStatuses,
    says: 'Vous êtes connecté avec votre carte CPS : elle fonctionne.',
  },
  psc: {
    when: activationStatuses,
    says: 'Vous êtes connecté. Pro Santé Connect ne dit pas par quel moyen : votre situation reste la même.',
  },
} as const satisfies Record<string, { when: readonly ActivationStatus[]; says: string }>;

export type Done = keyof typeof sentences;

const dones = Object.keys(sentences).filter((name): name is Done => Object.hasOwn(sentences, name));

/** What the address says was just done. */
export const doneIn = (asked: unknown): Done | undefined => dones.find((known) => known === asked);

/** Said for as long as it is still where the person stands: an old address must not announce old news. */
export const doneSentence = (done: Done | undefined, status: ActivationStatus): string | undefined => {
  if (done === undefined) return undefined;
  const { when, says } = sentences[done];
  return when.some((known) => known === status) ? says : undefined;
};
