import type { MessageTemplate } from '../schema/message.ts';

export const digestMessages: readonly MessageTemplate[] = [
  {
    slug: 'digest-email',
    name: 'Point de la semaine au titulaire (e-mail)',
    topic: 'team',
    audience: 'titulaire',
    channel: 'email',
    subject: '{officine} : {actives} de vos {pharmaciens} pharmaciens ont une e-CPS active',
    body: `Bonjour {prenom},

{officine} : {actives} de vos {pharmaciens} pharmaciens ont une e-CPS active.

Le détail, personne par personne, est sur votre page.

La page de commande de vaccins n’accepte qu’un titulaire : gardez au moins deux moyens de vous connecter.`,
    action: 'Voir mon équipe',
    reason: 'Vous recevez ce message car vous êtes titulaire de cette officine.',
  },
];
