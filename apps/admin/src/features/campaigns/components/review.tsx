import { Callout } from '@relais/ui/callout';
import { DefinitionList } from '@relais/ui/definition-list';
import { Disclosure } from '@relais/ui/disclosure';
import { clock, triangleAlert } from '@relais/ui/glyphs';
import { Stat } from '@relais/ui/stat';
import { MessagePreview } from '../../../lib/message-preview.tsx';
import type { ReviewShown } from '../review.presenter.ts';
import { ReasonTable } from './reason-table.tsx';

/** Who would receive what, at what price, when, and who would not and why. */
export function Review({ shown }: { shown: ReviewShown }) {
  const { people, detail, channels, departure, held, spread, exclusions, previews } = shown;
  // A mail takes a page: an SMS is read at once.
  const firstSms = previews.findIndex(({ message }) => message.channel === 'sms');
  const [figure = '', ...words] = people.split('\u00A0');
  return (
    <section aria-labelledby="verification" className="grid gap-4">
      <h2 id="verification">Avant de lancer</h2>
      <div className="grid gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6">
        <Stat figure={figure} label={words.join(' ')} detail={detail} />
        <DefinitionList items={channels} />
        {departure !== '' && <p className="font-strong">{departure}</p>}
        {held.length > 0 && (
          <Callout family="wait" icon={clock} title="Une partie attendra">
            <ul className="grid list-disc gap-1 ps-5">
              {held.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Callout>
        )}
        {spread.map((sentence) => (
          <Callout key={sentence} family="wait" icon={triangleAlert} title={sentence} />
        ))}
      </div>
      {exclusions.length > 0 && <ReasonTable id="ecartes" caption="Ne la recevront pas" rows={exclusions} />}
      {previews.length > 0 && (
        <div className="grid gap-2">
          <h3>Ce que liraient {previews.length > 1 ? `${previews.length} personnes` : 'cette personne'}</h3>
          <div className="rounded-card border border-hair bg-surface px-4 py-1 sm:px-6">
            {previews.map(({ name, message }, index) => (
              <Disclosure key={name} summary={name} open={index === firstSms}>
                <MessagePreview message={message} title={`E-mail pour ${name}`} />
              </Disclosure>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
