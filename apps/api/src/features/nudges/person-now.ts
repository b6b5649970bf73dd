import { type Activation, statusAt } from '@relais/domain/activation/activation';
import { strongestEvidence } from '@relais/domain/activation/evidence';
import { type Department, findDepartment } from '@relais/domain/identity/department';
import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import type { ChannelState } from '@relais/domain/nudge/channel';
import type { PersonNow } from '@relais/domain/nudge/decide-nudge';
import type { Anchor } from '@relais/domain/nudge/rule';
import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { ReadSql } from '../../database/sql.ts';
import { pastSendings } from './past-sendings.ts';

/** A person as a nudge finds them at this moment, where they practise, and where they can be written to. */
export type PersonFound = {
  readonly person: PersonNow;
  readonly place: Department;
  readonly givenName: string;
  readonly addresses: { readonly sms?: string; readonly email?: string };
};

/** `undefined` when nobody of that RPPS practises any more. `exceptMessage` is not counted against its own caps. */
export const findPersonNow = async (
  sql: ReadSql,
  rpps: Rpps,
  anchor: Anchor,
  now: Instant,
  exceptMessage?: string,
): Promise<PersonFound | undefined> => {
  const { activations, officineStandings, officines, pharmacists, practices } = sql.tables;
  const [known] = await sql
    .select({ activation: activations.state, givenName: pharmacists.givenName })
    .from(activations)
    .innerJoin(pharmacists, eq(pharmacists.rpps, activations.rpps))
    .where(and(eq(activations.rpps, rpps), isNull(pharmacists.leftAt)));
  if (known === undefined) return undefined;
  const open = await sql
    .select({
      role: practices.role,
      department: officines.department,
      readiness: officineStandings.readiness,
    })
    .from(practices)
    .innerJoin(officines, eq(officines.id, practices.officineId))
    .leftJoin(officineStandings, eq(officineStandings.officineId, practices.officineId))
    .where(and(eq(practices.rpps, rpps), isNull(practices.until)))
    .orderBy(practices.since, practices.id);
  const placed = open.flatMap(({ role, department, readiness }) => {
    const found = findDepartment(department ?? '');
    return found === undefined ? [] : [{ role, department: found, readiness: readiness ?? 'unable' }];
  });
  const [first] = placed;
  if (first === undefined) return undefined;
  const contacts = await currentContacts(sql, rpps);
  const reachable = await reachability(sql, rpps, contacts, now);
  return {
    givenName: known.givenName,
    place: first.department,
    addresses: contacts,
    person: {
      ...whereTheyStand(known.activation, anchor, now),
      practices: placed.map(({ role, department, readiness }) => ({
        role,
        department: department.code,
        readiness,
      })),
      hasCard: false,
      hasMobile: contacts.sms !== undefined,
      openCase: false,
      heldOut: false,
      reachable,
      past: await pastSendings(sql, rpps, now, exceptMessage),
    },
  };
};

const whereTheyStand = (activation: Activation, anchor: Anchor, now: Instant) => {
  const anchorAt = anchorOf(activation, anchor);
  const evidence = strongestEvidence(activation.evidence, 'e-cps-active')?.grade;
  return {
    status: statusAt(activation, now),
    ...(anchorAt === undefined ? {} : { anchorAt }),
    ...(evidence === undefined ? {} : { evidence }),
  };
};

const anchorOf = (activation: Activation, anchor: Anchor): Instant | undefined => {
  if (anchor === 'wait-over') return activation.status === 'waiting' ? activation.wait.endsAt : undefined;
  return anchor === 'status-entered' ? activation.since : undefined;
};

type Contacts = { readonly sms?: string; readonly email?: string };

const currentContacts = async (sql: ReadSql, rpps: Rpps): Promise<Contacts> => {
  const { contacts } = sql.tables;
  const rows = await sql
    .select({ kind: contacts.kind, value: contacts.value })
    .from(contacts)
    .where(
      and(eq(contacts.rpps, rpps), isNull(contacts.retiredAt), inArray(contacts.kind, ['mobile', 'email'])),
    );
  const sms = rows.find(({ kind }) => kind === 'mobile')?.value;
  const email = rows.find(({ kind }) => kind === 'email')?.value;
  return { ...(sms === undefined ? {} : { sms }), ...(email === undefined ? {} : { email }) };
};

const reachability = async (sql: ReadSql, rpps: Rpps, contacts: Contacts, now: Instant) => {
  const { messages, optOuts } = sql.tables;
  const refused = await sql
    .select({ channel: optOuts.channel })
    .from(optOuts)
    .where(and(eq(optOuts.rpps, rpps), or(isNull(optOuts.until), gt(optOuts.until, now))));
  const failed = await sql
    .select({ recipient: messages.recipient })
    .from(messages)
    .where(and(eq(messages.rpps, rpps), inArray(messages.state, ['failed', 'undelivered'])));
  const stateOf = (channel: 'sms' | 'email', address: string | undefined): ChannelState => {
    if (refused.some((one) => one.channel === channel || one.channel === 'all')) return 'opted-out';
    if (address === undefined) return 'absent';
    return failed.some(({ recipient }) => recipient === address) ? 'failing' : 'usable';
  };
  return { sms: stateOf('sms', contacts.sms), email: stateOf('email', contacts.email) };
};
