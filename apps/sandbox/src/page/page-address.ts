export type MailFace = 'html' | 'texte' | 'en-tetes';

/** What the page's own address asks for, and the addresses of its links, which keep the rest of it. */
export type PageAddress = ReturnType<typeof readPageAddress>;

type Query = { readonly to?: unknown; readonly mail?: unknown; readonly vue?: unknown };

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const readPageAddress = (query: Query) => {
  const to = textOf(query.to);
  const mail = textOf(query.mail);
  const asked = textOf(query.vue);
  const face: MailFace | null = asked === 'html' || asked === 'texte' || asked === 'en-tetes' ? asked : null;

  const addressOf = (parameters: Record<string, string>, anchor = ''): string => {
    const given = Object.entries(parameters).filter(([, value]) => value !== '');
    return given.length === 0 ? '/' : `/?${new URLSearchParams(given)}${anchor}`;
  };
  return {
    to,
    mail,
    face,
    filteredBy: (recipient: string) => addressOf({ to: recipient }),
    reading: (id: string, vue: MailFace | '' = '') => addressOf({ to, mail: id, vue }, '#lecture'),
  };
};
