import { accept, refuse } from '@relais/domain/kernel/result';
import type { Database } from '../../database/database.ts';
import type { Clock, Digest, Ids } from '../../foundations.ts';
import { alreadyRefuses, refuseMessages } from '../../nudging/opt-outs.repository.ts';
import { readUnsubscribeToken } from '../../nudging/unsubscribe-token.ts';
import { maskedCoordinates } from '../../views/masked-coordinates.ts';
import type { UnsubscribeUseCases } from './unsubscribe.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digest: Digest;
};

/** Looking changes nothing: mailboxes and their scanners open links by themselves. */
export const describeLink =
  ({ database, clock, digest }: Needs): UnsubscribeUseCases['describe'] =>
  async (token) => {
    const link = readUnsubscribeToken(digest, token);
    if (link === undefined) return refuse({ code: 'unsubscribe-link-unknown' });
    const { rpps, channel, topic } = link;
    const done = await alreadyRefuses(database.read, rpps, link, clock.now());
    const coordinates = await maskedCoordinates(database.read, rpps);
    const masked = coordinates.find((coordinate) => coordinate.channel === channel)?.masked;
    return accept({ channel, topic, ...(masked === undefined ? {} : { masked }), done });
  };

export const confirmLink =
  ({ database, clock, ids, digest }: Needs): UnsubscribeUseCases['confirm'] =>
  async (token, everything) => {
    const link = readUnsubscribeToken(digest, token);
    if (link === undefined) return refuse({ code: 'unsubscribe-link-unknown' });
    const { rpps, channel, topic } = link;
    await database.transaction((sql) =>
      refuseMessages(
        sql,
        { rpps, channel, topic: everything ? 'all' : topic, source: 'link' },
        { id: ids.next(), now: clock.now() },
      ),
    );
    return accept({ channel, topic, done: true });
  };
