import { phoneCall } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';

type CallMeProps = { readonly symptom: string; readonly variant: 'primary' | 'secondary' };

/** A promised call about what one sees. */
export function CallMe({ symptom, variant }: CallMeProps) {
  return (
    <LinkButton href={`/demande-aide?symptome=${symptom}`} variant={variant} icon={phoneCall}>
      Être rappelé
    </LinkButton>
  );
}
