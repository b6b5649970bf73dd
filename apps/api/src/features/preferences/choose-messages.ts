import type { Rpps } from '@relais/domain/identity/rpps';
import type { Instant } from '@relais/domain/kernel/instant';
import { type Channel, channels } from '@relais/domain/nudge/channel';
import { isRefused, type OptOut } from '@relais/domain/nudge/opt-out';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { and, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { Clock, Ids } from '../../foundations.ts';
import { doubtsInForce } from '../../nudging/doubts-in-force.ts';
import { refuseMessages } from '../../nudging/opt-outs.repository.ts';
import { maskedCoordinates } from '../../views/masked-coordinates.ts';
import type { Accepted, PreferencesUseCases } from './preferences.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock; readonly ids: Ids };

export const findPreferences =
  ({ database: { read }, clock }: Needs): PreferencesUseCases['find'] =>
  async (rpps) => {
    const refusals = await refusalsOf(read, rpps, clock.now());
    const doubts = await doubtsInForce(read, (column) => eq(column, rpps));
    const coordinates = await maskedCoordinates(read, rpps);
    return {
      accepted: acceptedUnder(refusals),
      refusedAtOperator: channels.filter((channel) =>
        refusals.some((refused) => refused.source === 'provider' && isAbout(refused, channel)),
      ),
      coordinates: coordinates.map((coordinate) => {
        const doubt = doubts.find(({ channel }) => channel === coordinate.channel);
        return { ...coordinate, isDoubtful: doubt !== undefined, doubtedSince: doubt?.since ?? null };
      }),
    };
  };

/** What is accepted now replaces every choice made before, here, by a link or on the phone; never a STOP at the operator. */
export const savePreferences =
  ({ database, clock, ids }: Needs): PreferencesUseCases['save'] =>
  (rpps, accepted) =>
    database.transaction(async (sql) => {
      const now = clock.now();
      const { optOuts } = sql.tables;
      await sql
        .update(optOuts)
        .set({ until: now })
        .where(and(eq(optOuts.rpps, rpps), isNull(optOuts.until), ne(optOuts.source, 'provider')));
      for (const refusal of refusalsBeside(accepted)) {
        await refuseMessages(sql, { rpps, ...refusal, source: 'pharmacist' }, { id: ids.next(), now });
      }
    });

const refusalsOf = (read: ReadSql, rpps: Rpps, now: Instant) => {
  const { optOuts } = read.tables;
  return read
    .select({ channel: optOuts.channel, topic: optOuts.topic, source: optOuts.source })
    .from(optOuts)
    .where(
      and(
        eq(optOuts.rpps, rpps),
        or(isNull(optOuts.until), gt(optOuts.until, now)),
        inArray(optOuts.channel, [...channels, 'all']),
      ),
    );
};

const isAbout = (refused: OptOut, channel: Channel): boolean =>
  refused.channel === 'all' || refused.channel === channel;

const acceptedUnder = (refusals: readonly OptOut[]): Accepted => {
  const on = (channel: Channel) => nudgeTopics.filter((topic) => !isRefused(refusals, channel, topic));
  return { sms: on('sms'), email: on('email') };
};

/** As few refusals as say it: everything, a channel, or one topic on one channel. */
const refusalsBeside = (accepted: Accepted): readonly OptOut[] => {
  const silent = channels.filter((channel) => accepted[channel].length === 0);
  if (silent.length === channels.length) return [{ channel: 'all', topic: 'all' }];
  return channels.flatMap((channel): readonly OptOut[] =>
    silent.includes(channel)
      ? [{ channel, topic: 'all' }]
      : nudgeTopics
          .filter((topic) => !accepted[channel].includes(topic))
          .map((topic) => ({ channel, topic })),
  );
};
