import { Module } from '@nestjs/common';
import { ACTIVATIONS, ActivationsModule } from '../features/activations/activations.module.ts';
import type { ActivationsUseCases } from '../features/activations/activations.use-cases.ts';
import { CAMPAIGNS, CampaignsModule } from '../features/campaigns/campaigns.module.ts';
import type { CampaignsUseCases } from '../features/campaigns/campaigns.use-cases.ts';
import { CONFRERES, ConfreresModule } from '../features/confreres/confreres.module.ts';
import type { ConfreresUseCases } from '../features/confreres/confreres.use-cases.ts';
import type { ContactDoubtsUseCases } from '../features/contacts/contact-doubts.use-cases.ts';
import { CONTACT_DOUBTS, ContactsModule } from '../features/contacts/contacts.module.ts';
import { EQUIPMENT, EquipmentModule } from '../features/equipment/equipment.module.ts';
import type { EquipmentUseCases } from '../features/equipment/equipment.use-cases.ts';
import { FORECAST, ForecastModule } from '../features/forecast/forecast.module.ts';
import type { ForecastUseCases } from '../features/forecast/forecast.use-cases.ts';
import { GUIDANCE, GuidanceModule } from '../features/guidance/guidance.module.ts';
import type { GuidanceUseCases } from '../features/guidance/guidance.use-cases.ts';
import { HELP, HelpModule } from '../features/help/help.module.ts';
import type { HelpUseCases } from '../features/help/help.use-cases.ts';
import { IMPORTS, ImportsModule } from '../features/imports/imports.module.ts';
import type { ImportsUseCases } from '../features/imports/imports.use-cases.ts';
import { MESSAGE_CHECK, MessageCheckModule } from '../features/message-check/message-check.module.ts';
import type { MessageCheckUseCases } from '../features/message-check/message-check.use-cases.ts';
import { NUDGE_RULES, NudgeRulesModule } from '../features/nudge-rules/nudge-rules.module.ts';
import type { NudgeRulesUseCases } from '../features/nudge-rules/nudge-rules.use-cases.ts';
import { NUDGE_SETTINGS, NudgeSettingsModule } from '../features/nudge-settings/nudge-settings.module.ts';
import type { NudgeSettingsUseCases } from '../features/nudge-settings/nudge-settings.use-cases.ts';
import { NUDGES, NudgesModule } from '../features/nudges/nudges.module.ts';
import type { NudgesUseCases } from '../features/nudges/nudges.use-cases.ts';
import { OFFICINES, OfficinesModule } from '../features/officines/officines.module.ts';
import type { OfficinesUseCases } from '../features/officines/officines.use-cases.ts';
import { OVERVIEW, OverviewModule } from '../features/overview/overview.module.ts';
import type { OverviewUseCases } from '../features/overview/overview.use-cases.ts';
import { PHARMACISTS, PharmacistsModule } from '../features/pharmacists/pharmacists.module.ts';
import type { PharmacistsUseCases } from '../features/pharmacists/pharmacists.use-cases.ts';
import { PREFERENCES, PreferencesModule } from '../features/preferences/preferences.module.ts';
import type { PreferencesUseCases } from '../features/preferences/preferences.use-cases.ts';
import { PRIVACY, PrivacyModule } from '../features/privacy/privacy.module.ts';
import type { PrivacyUseCases } from '../features/privacy/privacy.use-cases.ts';
import { SENDINGS, SendingsModule } from '../features/sendings/sendings.module.ts';
import type { SendingsUseCases } from '../features/sendings/sendings.use-cases.ts';
import { SIGN_IN, SignInModule } from '../features/sign-in/sign-in.module.ts';
import type { SignInUseCases } from '../features/sign-in/sign-in.use-cases.ts';
import { SITUATION, SituationModule } from '../features/situation/situation.module.ts';
import type { SituationUseCases } from '../features/situation/situation.use-cases.ts';
import { STAFF, StaffModule } from '../features/staff/staff.module.ts';
import type { StaffUseCases } from '../features/staff/staff.use-cases.ts';
import { TEAM, TeamModule } from '../features/team/team.module.ts';
import type { TeamUseCases } from '../features/team/team.use-cases.ts';
import { TEMPLATES, TemplatesModule } from '../features/templates/templates.module.ts';
import type { TemplatesUseCases } from '../features/templates/templates.use-cases.ts';
import { UNSUBSCRIBE, UnsubscribeModule } from '../features/unsubscribe/unsubscribe.module.ts';
import type { UnsubscribeUseCases } from '../features/unsubscribe/unsubscribe.use-cases.ts';
import type { SessionUseCases } from '../sessions/session.use-cases.ts';
import { SESSIONS, SessionsModule } from '../sessions/sessions.module.ts';
import type { UseCases } from './use-cases.ts';

export const USE_CASES = Symbol('use cases');

/** Gathers what the features built for the router. A feature adds its module and its token. */
@Module({
  imports: [
    ForecastModule,
    NudgeRulesModule,
    NudgeSettingsModule,
    NudgesModule,
    UnsubscribeModule,
    ActivationsModule,
    CampaignsModule,
    ImportsModule,
    HelpModule,
    GuidanceModule,
    EquipmentModule,
    PreferencesModule,
    MessageCheckModule,
    TeamModule,
    ConfreresModule,
    ContactsModule,
    PrivacyModule,
    OfficinesModule,
    OverviewModule,
    PharmacistsModule,
    SendingsModule,
    SituationModule,
    SessionsModule,
    SignInModule,
    StaffModule,
    TemplatesModule,
  ],
  providers: [
    {
      provide: USE_CASES,
      inject: [
        FORECAST,
        NUDGE_RULES,
        NUDGE_SETTINGS,
        NUDGES,
        UNSUBSCRIBE,
        PRIVACY,
        CONFRERES,
        CONTACT_DOUBTS,
        TEAM,
        MESSAGE_CHECK,
        PREFERENCES,
        EQUIPMENT,
        GUIDANCE,
        HELP,
        ACTIVATIONS,
        CAMPAIGNS,
        IMPORTS,
        OFFICINES,
        OVERVIEW,
        PHARMACISTS,
        SENDINGS,
        SITUATION,
        SESSIONS,
        SIGN_IN,
        STAFF,
        TEMPLATES,
      ],
      useFactory: (
        forecast: ForecastUseCases,
        nudgeRules: NudgeRulesUseCases,
        nudgeSettings: NudgeSettingsUseCases,
        nudges: NudgesUseCases,
        unsubscribe: UnsubscribeUseCases,
        privacy: PrivacyUseCases,
        confreres: ConfreresUseCases,
        contactDoubts: ContactDoubtsUseCases,
        team: TeamUseCases,
        messageCheck: MessageCheckUseCases,
        preferences: PreferencesUseCases,
        equipment: EquipmentUseCases,
        guidance: GuidanceUseCases,
        help: HelpUseCases,
        activations: ActivationsUseCases,
        campaigns: CampaignsUseCases,
        imports: ImportsUseCases,
        officines: OfficinesUseCases,
        overview: OverviewUseCases,
        pharmacists: PharmacistsUseCases,
        sendings: SendingsUseCases,
        situation: SituationUseCases,
        sessions: SessionUseCases,
        signIn: SignInUseCases,
        staff: StaffUseCases,
        templates: TemplatesUseCases,
      ): UseCases => ({
        forecast,
        nudgeRules,
        nudgeSettings,
        nudges,
        unsubscribe,
        privacy,
        confreres,
        contactDoubts,
        team,
        messageCheck,
        preferences,
        equipment,
        guidance,
        help,
        activations,
        campaigns,
        imports,
        officines,
        overview,
        pharmacists,
        sendings,
        situation,
        sessions,
        signIn,
        staff,
        templates,
      }),
    },
  ],
  exports: [USE_CASES],
})
export class RpcModule {}
