import type { Rpps } from '@relais/domain/identity/rpps';
import { days, type Instant, later } from '@relais/domain/kernel/instant';
import type { Channel } from '@relais/domain/nudge/channel';
import type { OptOut } from '@relais/domain/nudge/opt-out';
import type { NudgePerson } from '@relais/domain/nudge/person';
import { and, eq, gt, gte, inArray, isNull, or } from 'drizzle-orm';
import type { ReadSql } from '../database/sql.ts';
import { type PersonToPlan, peopleToPlan } from './people-to-plan.ts';
import type { Whom } from './whom.ts';

/** A person as a decision finds them: whom the rules look at, and where they can be written to. */
export type PersonToDecide = Omit<PersonToPlan, 'person'> & {
  readonly person: NudgePerson;
  readonly addresses: { readonly sms?: string; readonly email?: string };
};

/** The people who practise somewhere we can place on the map; whoever is left out is out of reach of every rule. */
export const peopleToDecide = async (
  sql: ReadSql,
  whom: Whom,
  now: Instant,
): Promise<Map<Rpps, PersonToDecide>> => {
  const planned = await peopleToPlan(sql, whom);
  const contacts = Map.groupBy(await currentContacts(sql, whom), ({ rpps }) => rpps);
  const optOuts = Map.groupBy(await optOutsInForce(sql, whom, now), ({ rpps }) => rpps);
  const sendings = Map.groupBy(await recentSendings(sql, whom, now), ({ rpps }) => rpps);
  return new Map(
    [...planned].map(([rpps, found]) => {
      const theirs = contacts.get(rpps) ?? [];
      const sms = theirs.find(({ kind }) => kind === 'mobile')?.value;
      const email = theirs.find(({ kind }) => kind === 'email')?.value;
      const stateOf = (channel: Channel, address: string | undefined) => {
        if (address === undefined) return 'absent';
        return found.doubts.some((doubt) => doubt.channel === channel) ? 'failing' : 'usable';
      };
      const person: NudgePerson = {
        ...found.person,
        openCase: found.openCase,
        addresses: { sms: stateOf('sms', sms), email: stateOf('email', email) },
        optOuts: optOuts.get(rpps) ?? [],
        sendings: (sendings.get(rpps) ?? []).map(({ recipient, ...sending }) => ({
          ...sending,
          toFormerContact: recipient !== sms && recipient !== email,
        })),
      };
      const addresses = { ...(sms === undefined ? {} : { sms }), ...(email === undefined ? {} : { email }) };
      return [rpps, { ...found, person, addresses }];
    }),
  );
};

const currentContacts = (sql: ReadSql, whom: Whom) => {
  const { contacts } = sql.tables;
  return sql
    .select({ rpps: contacts.rpps, kind: contacts.kind, value: contacts.value })
    .from(contacts)
    .where(and(whom(contacts.rpps), isNull(contacts.retiredAt), inArray(contacts.kind, ['mobile', 'email'])));
};

const optOutsInForce = (sql: ReadSql, whom: Whom, now: Instant): Promise<(OptOut & { rpps: Rpps })[]> => {
  const { optOuts } = sql.tables;
  return sql
    .select({ rpps: optOuts.rpps, channel: optOuts.channel, topic: optOuts.topic })
    .from(optOuts)
    .where(and(whom(optOuts.rpps), or(isNull(optOuts.until), gt(optOuts.until, now))));
};

const leftOrAboutTo = [
  'due',
  'sending',
  'ambiguous',
  'accepted',
  'delivered',
  'undelivered',
  'failed',
  'parked',
] as const;

/** The nudges that left, or may have, or are about to: the caps look back 30 days, and a message is useful that long. */
const recentSendings = async (sql: ReadSql, whom: Whom, now: Instant) => {
  const { messages, nudges } = sql.tables;
  const rows = await sql
    .select({
      rpps: messages.rpps,
      ruleId: nudges.rule,
      channel: messages.channel,
      recipient: messages.recipient,
      state: messages.state,
      notBefore: messages.notBefore,
      acceptedAt: messages.acceptedAt,
    })
    .from(messages)
    // A campaign has no nudge behind it, and disturbs as much as one.
    .leftJoin(nudges, eq(nudges.id, messages.nudgeId))
    .where(
      and(
        whom(messages.rpps),
        eq(messages.lane, 'nudge'),
        inArray(messages.state, [...leftOrAboutTo]),
        gte(messages.createdAt, later(now, -days(60))),
      ),
    );
  return rows.map(({ rpps, ruleId, channel, recipient, state, notBefore, acceptedAt }) => ({
    rpps,
    ruleId: ruleId ?? 'campaign',
    channel,
    recipient,
    at: acceptedAt ?? notBefore,
    failed: state === 'failed' || state === 'undelivered',
    left: state !== 'due',
  }));
};
