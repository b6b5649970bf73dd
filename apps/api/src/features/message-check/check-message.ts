import { templateBySlug } from '@relais/content/messages/templates';
import type { Instant } from '@relais/domain/kernel/instant';
import { localTime } from '@relais/domain/kernel/local-time';
import { accept, refuse } from '@relais/domain/kernel/result';
import { parseReference } from '@relais/domain/nudge/reference';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import { messageTitles, nameForThem } from '../../views/message-titles.ts';
import type { MessageTitle } from '../../views/timeline-entry.ts';
import type { MessageCheckUseCases, MessageTopic, WhyReceived } from './message-check.use-cases.ts';

type Needs = { readonly database: Database };

/** States of those that reached somebody, or may have. */
export const didLeave = ['sending', 'ambiguous', 'accepted', 'delivered', 'undelivered', 'parked'] as const;

export const verifyMessage =
  ({ database: { read } }: Needs): MessageCheckUseCases['verify'] =>
  async (typed) => {
    const reference = parseReference(typed);
    if (reference === undefined) return refuse({ code: 'reference-malformed' });
    const { messages } = read.tables;
    const rows = await read
      .select()
      .from(messages)
      .where(and(eq(messages.reference, reference), inArray(messages.state, [...didLeave])))
      .orderBy(asc(messages.createdAt));
    if (rows.length === 0) return accept({ isOurs: false });
    const titleOf = await messageTitles(read, rows);
    return accept({
      isOurs: true,
      messages: rows.map((row) => ({
        channel: row.channel,
        day: localTime(row.acceptedAt ?? row.createdAt, 'Europe/Paris').slice(0, 10),
        topic: topicOf(row, titleOf(row)),
      })),
    });
  };

export const tellWhy =
  ({ database: { read } }: Needs): MessageCheckUseCases['why'] =>
  async (rpps, typed) => {
    const reference = parseReference(typed);
    if (reference === undefined) return refuse({ code: 'reference-malformed' });
    const { messages } = read.tables;
    const [row] = await read
      .select()
      .from(messages)
      .where(
        and(
          eq(messages.reference, reference),
          eq(messages.rpps, rpps),
          inArray(messages.state, [...didLeave]),
        ),
      );
    if (row === undefined) return refuse({ code: 'not-found' });
    const title = (await messageTitles(read, [row]))(row);
    const { channel, template, lane, createdAt, acceptedAt, nudgeId } = row;
    return accept({
      reference,
      channel,
      topic: topicOf(row, title),
      template,
      name: nameForThem(title),
      writtenAt: createdAt,
      sentAt: acceptedAt,
      because:
        lane === 'sign-in'
          ? { kind: 'sign-in-asked', at: createdAt }
          : await causeOf(read, nudgeId, createdAt),
    });
  };

const topicOf = (
  { lane, template }: { readonly lane: 'sign-in' | 'nudge'; readonly template: string },
  title: MessageTitle | null,
): MessageTopic =>
  lane === 'sign-in' ? 'sign-in' : (title?.topic ?? templateBySlug(template)?.topic ?? 'activation');

const causeOf = async (
  read: ReadSql,
  nudgeId: string | null,
  writtenAt: Instant,
): Promise<WhyReceived['because']> => {
  const { nudgeRules, nudges } = read.tables;
  const [nudge] = await read
    .select({ rule: nudges.rule, version: nudges.ruleVersion, at: nudges.anchor })
    .from(nudges)
    .where(eq(nudges.id, nudgeId ?? ''));
  if (nudge === undefined) return { kind: 'campaign', at: writtenAt };
  const [written] = await read
    .select({ definition: nudgeRules.definition })
    .from(nudgeRules)
    .where(and(eq(nudgeRules.id, nudge.rule), eq(nudgeRules.version, nudge.version)));
  return {
    kind: 'rule',
    rule: nudge.rule,
    name: written?.definition.name ?? null,
    anchor: written?.definition.anchor ?? null,
    at: nudge.at,
  };
};
