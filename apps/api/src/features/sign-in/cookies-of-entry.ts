import type { Context } from '../../rpc/context.ts';
import type { Entered, Held } from './entry.ts';
import type { Visitor } from './pressing.use-cases.ts';

type Jars = Pick<Context, 'session' | 'browser'>;

export const heldBy = ({ session, browser }: Jars): Held => ({
  session: session.tokenOf('portal'),
  known: browser.tokenOf('known'),
});

export const giveTo = ({ session, browser }: Jars, entered: Entered): void => {
  session.give('portal', entered.session);
  if (entered.known) browser.give('known', entered.known);
};

export const visitorIn = async (context: Jars & Pick<Context, 'actors'>): Promise<Visitor> => {
  const actor = await context.actors.pharmacist();
  return { held: heldBy(context), signedInAs: actor.ok ? actor.value.rpps : undefined };
};
