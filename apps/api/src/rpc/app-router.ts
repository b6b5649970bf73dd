import { activationsRouter } from '../features/activations/activations.router.ts';
import { campaignsRouter } from '../features/campaigns/campaigns.router.ts';
import { confreresRouter } from '../features/confreres/confreres.router.ts';
import { contactsRouter } from '../features/contacts/contacts.router.ts';
import { equipmentRouter } from '../features/equipment/equipment.router.ts';
import { forecastRouter } from '../features/forecast/forecast.router.ts';
import { guidanceRouter } from '../features/guidance/guidance.router.ts';
import { casesRouter } from '../features/help/cases.router.ts';
import { helpRouter } from '../features/help/help.router.ts';
import { importsRouter } from '../features/imports/imports.router.ts';
import { messagesRouter } from '../features/message-check/message-check.router.ts';
import { nudgeRulesRouter } from '../features/nudge-rules/nudge-rules.router.ts';
import { nudgeSettingsRouter } from '../features/nudge-settings/nudge-settings.router.ts';
import { nudgesRouter } from '../features/nudges/nudges.router.ts';
import { officinesRouter } from '../features/officines/officines.router.ts';
import { overviewRouter } from '../features/overview/overview.router.ts';
import { pharmacistsRouter } from '../features/pharmacists/pharmacists.router.ts';
import { preferencesRouter } from '../features/preferences/preferences.router.ts';
import { myDataRouter } from '../features/privacy/privacy.router.ts';
import { sendingsRouter } from '../features/sendings/sendings.router.ts';
import { handOverRouter } from '../features/sign-in/hand-over/hand-over.router.ts';
import { linksRouter } from '../features/sign-in/links/links.router.ts';
import { signInRouter } from '../features/sign-in/sign-in.router.ts';
import { situationRouter } from '../features/situation/situation.router.ts';
import { staffRouter } from '../features/staff/staff.router.ts';
import { teamRouter } from '../features/team/team.router.ts';
import { templatesRouter } from '../features/templates/templates.router.ts';
import { unsubscribeRouter } from '../features/unsubscribe/unsubscribe.router.ts';
import { sessionRouter } from '../sessions/session.router.ts';
import { trpc } from './trpc.ts';

/** Every procedure of the product. Plain data: it reaches neither Nest, nor the database, nor Fastify. */
export const appRouter = trpc.router({
  nudges: trpc.mergeRouters(
    nudgesRouter,
    trpc.router({ forecast: forecastRouter, rules: nudgeRulesRouter, settings: nudgeSettingsRouter }),
  ),
  unsubscribe: unsubscribeRouter,
  myData: myDataRouter,
  confreres: confreresRouter,
  contacts: contactsRouter,
  team: teamRouter,
  messages: messagesRouter,
  preferences: preferencesRouter,
  equipment: equipmentRouter,
  guidance: guidanceRouter,
  cases: casesRouter,
  help: helpRouter,
  activations: activationsRouter,
  handOver: handOverRouter,
  campaigns: campaignsRouter,
  imports: importsRouter,
  links: linksRouter,
  officines: officinesRouter,
  overview: overviewRouter,
  pharmacists: pharmacistsRouter,
  sendings: sendingsRouter,
  situation: situationRouter,
  session: sessionRouter,
  signIn: signInRouter,
  staff: staffRouter,
  templates: templatesRouter,
});

export type AppRouter = typeof appRouter;
