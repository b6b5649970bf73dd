import { evidenceGrades } from '@relais/domain/activation/evidence';
import { readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { isDepartmentCode } from '@relais/domain/identity/department';
import { isTimeOfDay } from '@relais/domain/kernel/working-time/time-of-day';
import { channels } from '@relais/domain/nudge/channel';
import { anchors, type RuleDefinition } from '@relais/domain/nudge/rule';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { practiceRoles } from '@relais/domain/roster/practice-role';
import { z } from 'zod';

export const ruleId = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);

const channel = z.enum(channels);
const milliseconds = z.int();
const cap = z.strictObject({ count: z.int().min(1).max(1_000), period: milliseconds.min(1) });
const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(120);

const audience = z.strictObject({
  statuses: z.array(z.enum(activationStatuses)).max(activationStatuses.length),
  roles: some(z.enum(practiceRoles)).exactOptional(),
  evidence: some(z.enum(evidenceGrades)).exactOptional(),
  readiness: some(z.enum(readinesses)).exactOptional(),
  departments: some(z.string().refine(isDepartmentCode)).exactOptional(),
  hasCard: z.boolean().exactOptional(),
  hasMobile: z.boolean().exactOptional(),
});

/** The shape of a rule; whether it makes sense is for the domain to say. */
export const ruleDefinition: z.ZodType<RuleDefinition> = z.strictObject({
  name: z.string().trim().min(3).max(120),
  enabled: z.boolean(),
  topic: z.enum(nudgeTopics),
  audience,
  anchor: z.enum(anchors),
  after: ruleId.exactOptional(),
  offset: milliseconds,
  at: z.string().refine(isTimeOfDay).exactOptional(),
  channels: z.tuple([channel], channel),
  template: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  caps: z.strictObject({ perChannel: cap, total: cap.exactOptional() }),
  usefulFor: milliseconds,
  holdOut: z.number().min(0).max(1),
});
