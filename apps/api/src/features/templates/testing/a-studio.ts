import type { EmailContent, MessageContent, SmsContent } from '@relais/content/schema/message';
import type { Database } from '../../../database/database.ts';
import { shipTemplates } from '../../../messages/template-versions.ts';
import { testFoundations } from '../../../testing/test-foundations.ts';
import { templatesUseCases } from '../templates.module.ts';

export const by = 'claire';
export const slug = 'wait-over-sms';
export const text: SmsContent = {
  channel: 'sms',
  body: 'Relais Officine: on réessaie ? {lien} Aide: {support-ecps}. Réf {ref}',
};
export const another: SmsContent = {
  channel: 'sms',
  body: 'Relais Officine: à vous. {lien} Aide: {support-ecps}. Réf {ref}',
};
export const email: EmailContent = {
  channel: 'email',
  subject: 'Bonjour {prenom}',
  body: 'Bonjour {prenom}, de {officine}.',
  action: 'Ouvrir',
  reason: 'Vous recevez ce message car vous êtes pharmacien.',
};

export const aStudio = async (database: Database) => {
  const foundations = testFoundations(database);
  await database.transaction((sql) =>
    sql.insert(sql.tables.staff).values({
      id: by,
      email: 'claire@example.org',
      name: 'Claire Martin',
      role: 'editor',
      departments: 'all',
      passwordHash: '',
      createdAt: foundations.clock.now(),
    }),
  );
  await shipTemplates(foundations);
  const useCases = templatesUseCases(foundations);
  const sheet = async (of = slug) => {
    const found = await useCases.get(of);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };
  const saved = async (content: MessageContent = text, of = slug) => {
    const { revision } = await sheet(of);
    const done = await useCases.saveDraft({ slug: of, revision, content, by });
    if (!done.ok) throw new Error(done.refusal.code);
    return done.value.revision;
  };
  return {
    ...foundations,
    ...useCases,
    sheet,
    saved,
    published: async (content: MessageContent = text, of = slug) => {
      const revision = await saved(content, of);
      const done = await useCases.publish({ slug: of, revision, confirmVariables: true, by });
      if (!done.ok) throw new Error(JSON.stringify(done.refusal));
      return done.value;
    },
    publish: (revision: number, confirmVariables = false, of = slug) =>
      useCases.publish({ slug: of, revision, confirmVariables, by }),
  };
};
