import { evidenceGrades } from '@relais/domain/activation/evidence';
import { readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { isDepartmentCode } from '@relais/domain/identity/department';
import { days, hours } from '@relais/domain/kernel/instant';
import { channels } from '@relais/domain/nudge/channel';
import { nudgeTopics } from '@relais/domain/nudge/topic';
import { practiceRoles } from '@relais/domain/roster/practice-role';
import { z } from 'zod';
import { emailInput, smsInput } from '../../messages/content-input.ts';
import { freeText } from '../../rpc/free-text.ts';
import type { CampaignDefinition } from './campaigns.use-cases.ts';

const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(120);

const audience = z.strictObject({
  statuses: some(z.enum(activationStatuses)),
  roles: some(z.enum(practiceRoles)).exactOptional(),
  evidence: some(z.enum(evidenceGrades)).exactOptional(),
  readiness: some(z.enum(readinesses)).exactOptional(),
  departments: some(z.string().refine(isDepartmentCode)).exactOptional(),
  hasCard: z.boolean().exactOptional(),
  hasMobile: z.boolean().exactOptional(),
});

const channel = z.enum(channels);

/** The shape of a campaign; whether it can be sent is said by its check. */
export const campaignInput: z.ZodType<CampaignDefinition> = z.strictObject({
  name: freeText(120),
  topic: z.enum(nudgeTopics),
  audience,
  channels: z
    .union([z.tuple([channel]), z.tuple([channel, channel])])
    .refine((chosen) => new Set(chosen).size === chosen.length),
  sms: smsInput.nullable(),
  email: emailInput.nullable(),
  usefulFor: z.int().min(hours(1)).max(days(30)),
});
