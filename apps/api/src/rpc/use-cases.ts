import type { ActivationsUseCases } from '../features/activations/activations.use-cases.ts';
import type { CampaignsUseCases } from '../features/campaigns/campaigns.use-cases.ts';
import type { EquipmentUseCases } from '../features/equipment/equipment.use-cases.ts';
import type { GuidanceUseCases } from '../features/guidance/guidance.use-cases.ts';
import type { HelpUseCases } from '../features/help/help.use-cases.ts';
import type { ImportsUseCases } from '../features/imports/imports.use-cases.ts';
import type { OfficinesUseCases } from '../features/officines/officines.use-cases.ts';
import type { OverviewUseCases } from '../features/overview/overview.use-cases.ts';
import type { PharmacistsUseCases } from '../features/pharmacists/pharmacists.use-cases.ts';
import type { SignInUseCases } from '../features/sign-in/sign-in.use-cases.ts';
import type { SituationUseCases } from '../features/situation/situation.use-cases.ts';
import type { StaffUseCases } from '../features/staff/staff.use-cases.ts';
import type { TemplatesUseCases } from '../features/templates/templates.use-cases.ts';
import type { SessionUseCases } from '../sessions/session.use-cases.ts';

/** What Nest builds and procedures call. A feature adds one line here, one in app-router.ts, one in rpc.module.ts. */
export type UseCases = {
  readonly equipment: EquipmentUseCases;
  readonly guidance: GuidanceUseCases;
  readonly help: HelpUseCases;
  readonly activations: ActivationsUseCases;
  readonly campaigns: CampaignsUseCases;
  readonly imports: ImportsUseCases;
  readonly officines: OfficinesUseCases;
  readonly overview: OverviewUseCases;
  readonly pharmacists: PharmacistsUseCases;
  readonly situation: SituationUseCases;
  readonly sessions: SessionUseCases;
  readonly signIn: SignInUseCases;
  readonly staff: StaffUseCases;
  readonly templates: TemplatesUseCases;
};
