import { findDepartment } from '@relais/domain/identity/department';
import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../foundations.ts';
import { viewActivation } from '../../views/activation-view.ts';
import { maskedCoordinates } from '../../views/masked-coordinates.ts';
import { findPerson, practicesOf } from '../../views/person.ts';
import { timelineOf } from '../../views/timeline.ts';
import type { TimelineEntry } from '../../views/timeline-entry.ts';
import type { SituationUseCases } from './situation.use-cases.ts';

type Needs = { readonly database: Database; readonly clock: Clock };

export const findSituation =
  ({ database: { read }, clock }: Needs): SituationUseCases['find'] =>
  async (rpps) => {
    const { activations, nudges } = read.tables;
    const person = await findPerson(read, rpps);
    const [found] = await read
      .select({ state: activations.state })
      .from(activations)
      .where(eq(activations.rpps, rpps));
    if (person === undefined || person.leftAt !== null || found === undefined) return undefined;
    const now = clock.now();
    const practices = (await practicesOf(read, rpps)).filter(({ until }) => until === null);
    const departments = practices.flatMap(({ department }) => findDepartment(department ?? '') ?? []);
    const [planned] = await read
      .select({ dueAt: nudges.wakeAt })
      .from(nudges)
      .where(and(eq(nudges.rpps, rpps), eq(nudges.state, 'planned')))
      .orderBy(asc(nudges.wakeAt))
      .limit(1);
    return {
      person,
      practices,
      zone: departments[0]?.zone ?? 'Europe/Paris',
      now,
      activation: viewActivation(found.state, now, 'pharmacist'),
      coordinates: await maskedCoordinates(read, rpps),
      nextNudge: planned,
      timeline: (await timelineOf(read, [rpps], 30)).map(withoutCampaignName),
    };
  };

/** Staff name a campaign for themselves. */
const withoutCampaignName = (entry: TimelineEntry): TimelineEntry =>
  entry.kind === 'message' && entry.title?.kind === 'campaign' ? { ...entry, title: null } : entry;
