import 'server-only';
import { redirect } from 'next/navigation';
import { actVouched, read } from '../../lib/api.ts';
import { noteProviderSession } from '../../lib/provider-session.ts';
import { wayBack } from '../../lib/way-back.ts';
import { backFromProvider, plainPlace, providerProblem } from './provider-addresses.ts';
import { keepWantedPage, takeWantedPage } from './wanted-page.ts';

/** Whether Pro Santé Connect is offered; not when nobody answers. */
export const offersProvider = async (): Promise<boolean> => {
  const answer = await read((api) => api.signIn.providers.query());
  return answer.ok && answer.value.proSanteConnect;
};

/** Sends the browser to Pro Santé Connect, or back to the sign-in with the reason when it cannot be reached. */
export const leaveForProvider = async (wanted: unknown): Promise<never> => {
  const back = wayBack(wanted);
  const started = await actVouched((api) =>
    api.signIn.startWithProvider.mutate({ returnTo: plainPlace(back) }),
  );
  if (!started.ok) return redirect(providerProblem(started.refusal.code, back));
  await keepWantedPage(back);
  return redirect(started.value.address);
};

/** Finishes what `leaveForProvider` began, in the same browser. `parameters`: the query it came back with. */
export const comeBackFromProvider = async (parameters: string): Promise<never> => {
  const wanted = await takeWantedPage();
  const finished = await actVouched((api) => api.signIn.finishWithProvider.mutate({ parameters }));
  if (!finished.ok) return redirect(providerProblem(finished.refusal.code, wanted));
  await noteProviderSession();
  return redirect(backFromProvider(finished.value));
};

/** Ends the session that Pro Santé Connect keeps beside ours, where it allows that; else leads home. */
export const endProviderSession = async (): Promise<never> => {
  const leaving = await read((api) => api.signIn.leaveProvider.query());
  return redirect((leaving.ok && leaving.value.address) || '/?deconnexion=faite');
};
