import { simpleParser } from 'mailparser';

export type ReadMail = {
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly messageId: string | undefined;
};

/** Reads a mail as its sender wrote it: no image is inlined, no plain text is made up from the HTML. */
export const readMail = async (source: Buffer): Promise<ReadMail> => {
  const mail = await simpleParser(source, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  const headers = new Map<string, string>();
  for (const { key, line } of mail.headerLines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n\s+/g, ' ')
      .trim();
    const earlier = headers.get(key);
    headers.set(key, earlier === undefined ? value : `${earlier}\n${value}`);
  }
  const sender = mail.from?.value[0];
  return {
    senderName: sender?.name || sender?.address || '',
    subject: mail.subject ?? '',
    text: (mail.text ?? '').trim(),
    html: typeof mail.html === 'string' ? mail.html : null,
    headers: Object.fromEntries(headers),
    messageId: mail.messageId,
  };
};
