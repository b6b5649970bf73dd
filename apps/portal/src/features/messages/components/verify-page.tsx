import { Callout } from '@relais/ui/callout';
import { Form, FormActions } from '@relais/ui/form';
import { Column } from '@relais/ui/frame';
import { circleCheck, info, shieldCheck, triangleAlert } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { StatusMessage } from '@relais/ui/status-message';
import { SubmitButton } from '@relais/ui/submit-button';
import { TextField } from '@relais/ui/text-field';
import { Words } from '../../../lib/words.tsx';
import type { VerifyAnswer, VerifyView } from '../verify-presenter.ts';

/** Public: whoever received something in our name can check it. */
export function VerifyPage({ view }: { readonly view: VerifyView }) {
  const { typed, mistake, problem, answer } = view;
  return (
    <Column aside={<NeverAsked />}>
      <div className="grid gap-4">
        <PageHeader
          title="Ce message vient-il de nous ?"
          lead={<Words>Chacun de nos messages se termine par une référence. Recopiez-la ici.</Words>}
        />
        <StatusMessage family="stop">{problem}</StatusMessage>
        {answer && <Answer answer={answer} />}
      </div>
      <Form action="/verifier" method="get">
        <div className="[&_input]:max-w-44">
          <TextField
            name="ref"
            label="Référence du message"
            hint="6 lettres ou chiffres après « Réf », par exemple 7K3F9M."
            defaultValue={typed}
            error={mistake}
            autoFocus={mistake !== undefined}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            required
          />
        </div>
        <FormActions>
          <SubmitButton>Vérifier</SubmitButton>
        </FormActions>
      </Form>
    </Column>
  );
}

function Answer({ answer }: { readonly answer: VerifyAnswer }) {
  if (answer.kind === 'no') {
    return (
      <div role="status">
        <Callout
          family="stop"
          icon={triangleAlert}
          title="Non : nous n’avons envoyé aucun message sous cette référence."
        >
          <p>
            N’ouvrez pas ses liens et ne répondez pas. Vérifiez d’abord que la référence est bien recopiée.
          </p>
        </Callout>
      </div>
    );
  }
  return (
    <div role="status">
      <Callout
        family="done"
        icon={circleCheck}
        title="Oui : nous avons envoyé un message sous cette référence."
      >
        {answer.messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
        <p>
          Si ce que vous avez reçu ne correspond pas, quelqu’un a recopié la référence : n’ouvrez pas ses
          liens.
        </p>
      </Callout>
    </div>
  );
}

function NeverAsked() {
  return (
    <section className="grid gap-3">
      <h2>Ce qu’un vrai message ne demande jamais</h2>
      <Callout
        family="idle"
        icon={shieldCheck}
        title={
          <Words>Votre code PIN, votre code e-CPS à 4 chiffres, un code reçu par SMS, un QR code.</Words>
        }
      >
        <p>Ni un mot de passe, ni un paiement. Nos liens mènent toujours à ce site, et à lui seul.</p>
      </Callout>
      <Callout family="idle" icon={info} title="Un message vous paraît douteux ?">
        <p>
          Aucune référence à la fin : il n’est pas de nous. Ne cliquez pas. Ouvrez ce site vous-même, puis{' '}
          <a href="/connexion">connectez-vous</a> : ce que nous avons à vous dire y est aussi.
        </p>
      </Callout>
    </section>
  );
}
