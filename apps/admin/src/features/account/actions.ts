'use server';

import { redirect } from 'next/navigation';
import { act } from '../../lib/api.ts';
import { type FormState, typedIn } from '../../lib/form-state.ts';
import { refusedForm } from '../../lib/refused-form.ts';
import { wayBack, withWayBack } from '../../lib/way-back.ts';

/** Signs in with e-mail and password, then leads to the second factor or to the page that was wanted. */
export const signIn = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { email = '', password = '', retour } = typedIn(form);
  // The password is never sent back to the page.
  const values = { email };
  const errors = [
    ...(email.trim() === '' ? [{ id: 'email', message: 'Saisissez votre adresse e-mail.' }] : []),
    ...(password === '' ? [{ id: 'password', message: 'Saisissez votre mot de passe.' }] : []),
  ];
  if (errors.length > 0) return { values, errors };
  const answer = await act((api) => api.staff.signIn.mutate({ email: email.trim(), password }));
  if (!answer.ok) return refusedForm(answer.refusal, values);
  const back = wayBack(retour);
  return redirect(answer.value.next === 'second-factor' ? withWayBack('/connexion/code', back) : back);
};

export const passSecondFactor = async (_before: FormState, form: FormData): Promise<FormState> => {
  const { code = '', retour } = typedIn(form);
  if (code.trim() === '') return { values: {}, errors: [{ id: 'code', message: codeMissing }] };
  const answer = await act((api) => api.staff.passSecondFactor.mutate({ code: code.trim() }));
  if (answer.ok) return redirect(wayBack(retour));
  if (answer.refusal.code === 'sign-in-required') redirect(withWayBack('/connexion', wayBack(retour)));
  return refusedForm(answer.refusal, {});
};

const codeMissing = 'Saisissez le code à 6 chiffres de votre application, ou un code de secours.';

export const signOut = async (): Promise<void> => {
  await act((api) => api.session.signOut.mutate({ audience: 'admin' }));
  redirect('/connexion');
};
