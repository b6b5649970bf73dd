import type { ButtonVariant } from '@relais/ui/button-style';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { retry } from '../actions.ts';
import type { Way } from '../ways.ts';

type WayButtonProps = {
  readonly way: Way;
  readonly version: number;
  readonly variant: ButtonVariant;
};

/** A page to open is a link; what changes the situation is a form. */
export function WayButton({ way, version, variant }: WayButtonProps) {
  if (way.kind === 'link') {
    return (
      <LinkButton href={way.href} variant={variant}>
        {way.label}
      </LinkButton>
    );
  }
  return (
    <ActionForm action={retry} className="flex">
      <input type="hidden" name="version" value={version} />
      <SubmitButton variant={variant}>{way.label}</SubmitButton>
    </ActionForm>
  );
}
