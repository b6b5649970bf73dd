import { simpleParser } from 'mailparser';
import { z } from 'zod';

/** What a mail server says became of a mail, later (RFC 3464). */
export type DeliveryReport = {
  /** Every address the report may have come to: one of them names the message. */
  readonly sentTo: readonly string[];
  /** The enhanced status (RFC 3463) of each recipient given up. */
  readonly failures: readonly string[];
};

const addressHeaders = new Set(['delivered-to', 'x-original-to', 'envelope-to', 'to']);
const mostRead = 1_000_000;

/** Reads a mail that may be a report. `undefined` when it is none: an answer, an absence, spam. */
export const readDeliveryReport = async (source: Buffer): Promise<DeliveryReport | undefined> => {
  if (source.length > mostRead) return undefined;
  const mail = await simpleParser(source, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  const status = statusPart(source, mail.headers.get('content-type'));
  if (status === undefined) return undefined;
  const sentTo = mail.headerLines
    .filter(({ key }) => addressHeaders.has(key))
    .flatMap(({ line }) => line.match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? []);
  // One block of fields for the mail, then one per recipient.
  const blocks = status.split(/\n{2,}/).map(fieldsOf);
  const failures = blocks.flatMap((fields) => {
    const code = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0];
    if (fields.get('action')?.toLowerCase() !== 'failed' || code === undefined) return [];
    return [code];
  });
  return { sentTo, failures };
};

/** The part that machines read, which the parser would mix with the words for people; it is plain 7-bit text by definition. */
const statusPart = (source: Buffer, contentType: unknown): string | undefined => {
  const { data: report } = reportType.safeParse(contentType);
  if (report === undefined) return undefined;
  const parts = source.toString('latin1').replaceAll('\r\n', '\n').split(`\n--${report.params.boundary}`);
  return parts
    .slice(1)
    .map((part) => part.replace(/^[^\n]*\n/, ''))
    .find((part) =>
      /^content-type:\s*message\/(global-)?delivery-status/im.test(part.split('\n\n', 1)[0] ?? ''),
    )
    ?.replace(/^[\s\S]*?\n\n/, '');
};

const reportType = z.object({
  value: z.string().regex(/^multipart\/report$/i),
  params: z.object({ boundary: z.string().min(1) }),
});

const fieldsOf = (block: string): ReadonlyMap<string, string> =>
  new Map(
    block
      .replace(/\n[ \t]+/g, ' ')
      .split('\n')
      .flatMap((line): [string, string][] => {
        const at = line.indexOf(':');
        return at <= 0 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]];
      }),
  );
