import { eye } from '@relais/ui/glyphs';
import { SubmitButton } from '@relais/ui/submit-button';
import { MessagePreview } from '../../../lib/message-preview.tsx';
import type { StudioShown } from '../studio.presenter.ts';
import type { StudioState } from '../studio-state.ts';
import { PersonChoice } from './person-choice.tsx';

type PreviewFieldsProps = Pick<StudioShown, 'people'> & { state: StudioState };

/** What somebody would read, of the text as it is typed: nothing is written and its links open nothing. */
export function PreviewFields({ people, state }: PreviewFieldsProps) {
  const { preview } = state;
  return (
    <div className="grid gap-4 border-t border-hair pt-4">
      <h3>Aperçu sur une vraie personne</h3>
      <PersonChoice people={people} state={state} />
      <div>
        <SubmitButton icon={eye} variant="secondary" name="intent" value="preview">
          Voir l’aperçu
        </SubmitButton>
      </div>
      {preview && (
        <div className="grid gap-2">
          <h3>Ce que lirait {preview.name}</h3>
          <MessagePreview message={preview.message} title={`E-mail pour ${preview.name}`} />
          {preview.measure && <p className="tabular-nums">{preview.measure}</p>}
          {preview.examples && <p className="max-w-measure text-meta text-soft">{preview.examples}</p>}
        </div>
      )}
    </div>
  );
}
