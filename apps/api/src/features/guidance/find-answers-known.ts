import { answersKnown } from '@relais/content/adviser';
import type { Symptom } from '@relais/domain/activation/symptom';
import type { Rpps } from '@relais/domain/identity/rpps';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { ReadSql } from '../../database/sql.ts';
import type { GuidanceUseCases } from './guidance.use-cases.ts';

/** One officine may have a broken reader; several with the same software have the same software. */
const officinesThatMakeAnIncident = 3;

/** What the person and others like them already told, so that the adviser asks less. */
export const findAnswersKnown =
  ({ database: { read } }: { readonly database: Database }): GuidanceUseCases['answersKnown'] =>
  async (rpps) => {
    const lastFailure = await lastSymptomOf(read, rpps);
    const software = await softwareThatHoldsCard(read, rpps);
    const answers = answersKnown({
      softwareHoldsCard: software !== undefined,
      ...(lastFailure === undefined ? {} : { lastFailure }),
    });
    return { answers, because: { lastFailure, software } };
  };

const lastSymptomOf = async (read: ReadSql, rpps: Rpps): Promise<Symptom | undefined> => {
  const { activationEvents } = read.tables;
  const [last] = await read
    .select({ event: activationEvents.event })
    .from(activationEvents)
    .where(and(eq(activationEvents.rpps, rpps), eq(activationEvents.type, 'symptom-reported')))
    .orderBy(desc(activationEvents.at), desc(activationEvents.id))
    .limit(1);
  return last?.event.type === 'symptom-reported' ? last.event.symptom : undefined;
};

const softwareThatHoldsCard = async (read: ReadSql, rpps: Rpps): Promise<string | undefined> => {
  const { activationEvents, officineEquipment, practices } = read.tables;
  const own = await read
    .select({ software: officineEquipment.software })
    .from(practices)
    .innerJoin(officineEquipment, eq(officineEquipment.officineId, practices.officineId))
    .where(and(eq(practices.rpps, rpps), isNull(practices.until)));
  for (const { software } of own) {
    if (software === null) continue;
    const reports = await read
      .select({ officineId: practices.officineId, event: activationEvents.event })
      .from(officineEquipment)
      .innerJoin(practices, eq(practices.officineId, officineEquipment.officineId))
      .innerJoin(activationEvents, eq(activationEvents.rpps, practices.rpps))
      .where(
        and(
          eq(officineEquipment.software, software),
          isNull(practices.until),
          eq(activationEvents.type, 'symptom-reported'),
        ),
      );
    const officines = new Set(
      reports.flatMap(({ officineId, event }) =>
        event.type === 'symptom-reported' && event.symptom === 'lgo-holds-card' ? [officineId] : [],
      ),
    );
    if (officines.size >= officinesThatMakeAnIncident) return software;
  }
  return undefined;
};
