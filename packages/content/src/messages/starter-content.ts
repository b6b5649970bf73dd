import type { EmailContent, SmsContent } from '../schema/message.ts';

/** What a new template starts with: all that a message must hold, and the place for its words. */
export const starterContent: { readonly sms: SmsContent; readonly email: EmailContent } = {
  sms: { channel: 'sms', body: 'Relais Officine: {prenom},  {lien} Réf {ref}' },
  email: {
    channel: 'email',
    subject: '',
    body: 'Bonjour {prenom},\n\n',
    action: 'Voir ma situation',
    reason: 'Vous recevez ce message car ',
  },
};
