import { createHash, randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { productFile } from '../addresses.ts';

/**
 * The product's own file, for what no screen gives at any hour: nudges keep quiet on Sundays and at night, so the links
 * that only messages carry would be out of reach.
 */
const inDatabase = <Value>(work: (database: DatabaseSync) => Value): Value => {
  const database = new DatabaseSync(productFile('relais.db'), { timeout: 5_000 });
  try {
    return work(database);
  } finally {
    database.close();
  }
};

const days = 86_400_000;

export type LinkPurpose = 'resume' | 'coordinates' | 'renewal' | 'help' | 'team';

/** A personal link as a message to this person would carry it; only its digest is kept. */
export const aPersonalLink = (rpps: string, purpose: LinkPurpose, age = 0): string => {
  const token = randomBytes(17).toString('base64url').slice(0, 22);
  const id = createHash('sha256').update(token).digest('base64url');
  const at = Date.now() - age * days;
  inDatabase((database) =>
    database
      .prepare(
        'insert into personal_links (id, rpps, purpose, message_key, channel, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(id, rpps, purpose, `journey/${token}`, 'sms', at, at + 30 * days),
  );
  return `/l/${token}`;
};

/** How many links of this person still open something. */
export const liveLinksOf = (rpps: string): number =>
  Number(
    inDatabase((database) =>
      database
        .prepare('select count(*) as n from personal_links where rpps = ? and ending is null')
        .get(rpps),
    )?.['n'],
  );

/** Sessions open for this person. */
export const sessionsOf = (rpps: string): number =>
  Number(
    inDatabase((database) =>
      database.prepare('select count(*) as n from sessions where subject = ?').get(rpps),
    )?.['n'],
  );

export type WrittenEmail = { readonly rpps: string; readonly address: string; readonly reference: string };

/** E-mails of the fictional region that carry a link to refuse them, one for each person. */
export const refusableEmails = (): readonly WrittenEmail[] =>
  inDatabase((database) =>
    database
      .prepare(
        "select rpps, min(unsubscribe_url) as address, min(reference) as reference from messages where unsubscribe_url is not null and state = 'accepted' group by rpps order by rpps",
      )
      .all(),
  ).map(({ rpps, address, reference }) => ({
    rpps: String(rpps),
    address: new URL(String(address)).pathname,
    reference: String(reference),
  }));

/** How many kinds of messages this person refuses. */
export const refusalsOf = (rpps: string): number =>
  Number(
    inDatabase((database) =>
      database.prepare('select count(*) as n from opt_outs where rpps = ?').get(rpps),
    )?.['n'],
  );

export type Status = 'to-renew' | 'out-of-scope' | 'blocked' | 'active';

/** Somebody of the fictional region who stands there. */
export const somebodyWhoIs = (status: Status): { readonly rpps: string } => {
  const found = inDatabase((database) =>
    database.prepare('select rpps from activations where status = ? order by rpps').get(status),
  );
  if (found === undefined) throw new Error(`Nobody of the fictional region is "${status}".`);
  return { rpps: String(found['rpps']) };
};
