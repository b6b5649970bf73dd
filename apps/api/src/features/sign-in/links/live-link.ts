import { whyLinkIsDead } from '@relais/domain/access/personal-link';
import type { Instant } from '@relais/domain/kernel/instant';
import { accept, type Result, refuse } from '@relais/domain/kernel/result';
import type { ReadSql } from '../../../database/sql.ts';
import { findLink, type PersonalLink } from '../../../links/personal-link.ts';
import { isOnRoster } from '../../../views/person.ts';
import type { DeadLink } from './links.use-cases.ts';

/** The link behind a token while it works, for somebody who is still on the roster. */
export const liveLink = async (
  sql: ReadSql,
  token: string,
  now: Instant,
): Promise<Result<PersonalLink, DeadLink>> => {
  const link = await findLink(sql, token);
  if (link === undefined) return refuse({ code: 'link-dead', why: 'unknown' });
  const why = whyLinkIsDead(link, now);
  if (why !== undefined) return refuse({ code: 'link-dead', why });
  return (await isOnRoster(sql, link.rpps)) ? accept(link) : refuse({ code: 'link-dead', why: 'unknown' });
};
