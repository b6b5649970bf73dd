'use client';

import { Callout } from '@relais/ui/callout';
import { keyRound, shieldCheck } from '@relais/ui/glyphs';
import { SubmitButton } from '@relais/ui/submit-button';
import { TextField } from '@relais/ui/text-field';
import { useActionState } from 'react';
import { ActionForm } from '../../../lib/action-form.tsx';
import { errorOf, untouched } from '../../../lib/form-state.ts';
import { type SetUp, setUpSecondFactor } from '../set-up-second-factor.ts';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

const notAskedFor: SetUp = { stage: 'off', form: untouched };

/** Switches the second factor on: scan, first code, recovery codes. */
export function SecondFactorSetup({ isOn }: { isOn: boolean }) {
  const [state, send] = useActionState(setUpSecondFactor, notAskedFor);
  if (state.stage === 'on') return <RecoveryCodes codes={state.recoveryCodes} />;
  if (isOn) {
    return (
      <Callout family="done" icon={shieldCheck} title="La seconde étape est en service.">
        <p>Un code de votre application est demandé à chaque connexion.</p>
      </Callout>
    );
  }
  return (
    <ActionForm state={state.form} send={send}>
      {state.stage === 'off' ? (
        <>
          <p className="max-w-measure">
            Un code de votre téléphone s’ajoute au mot de passe : un mot de passe volé ne suffit plus. Il vous
            faut une application d’authentification (FreeOTP, Aegis, Google Authenticator…).
          </p>
          <div>
            <SubmitButton icon={keyRound}>Activer la seconde étape</SubmitButton>
          </div>
        </>
      ) : (
        <>
          <ol className="grid max-w-measure list-decimal gap-4 ps-6">
            <li>
              <p>Scannez ce dessin avec votre application d’authentification.</p>
              <QrCode {...state.qr} />
              <p className="text-soft">
                Sans appareil photo, saisissez cette clé&nbsp;:{' '}
                <strong className="select-all [overflow-wrap:anywhere] text-ink">
                  {inFours(state.secret)}
                </strong>
              </p>
            </li>
            <li>
              <TextField
                name="code"
                label="Code affiché par l’application"
                hint="6 chiffres, renouvelés toutes les 30 secondes."
                inputMode="numeric"
                autoComplete="one-time-code"
                size={8}
                defaultValue={state.form.values['code']}
                error={errorOf(state.form, 'code')}
              />
            </li>
          </ol>
          <div>
            <SubmitButton pendingLabel="Vérification en cours…">Vérifier et activer</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

const inFours = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
