import { exampleValues } from '@relais/content/messages/content-measure';
import { templateBySlug } from '@relais/content/messages/templates';
import { accept, refuse } from '@relais/domain/kernel/result';
import { measureSms } from '@relais/domain/nudge/sms-text';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../foundations.ts';
import { namesIn } from '../../messages/check-words.ts';
import { messagePrice } from '../../messages/message-price.ts';
import { writeMessage } from '../../messages/message-text.ts';
import { recipientFor } from '../../messages/recipient-shown.ts';
import { currentVersion } from '../../messages/template-versions.ts';
import { templateWith } from '../../messages/templates-in-force.ts';
import { personValues } from '../../nudging/message-values.ts';
import { peopleToDecide } from '../../nudging/people-to-decide.ts';
import type { ReadPolicy } from '../../nudging/policy.ts';
import { thesePeople } from '../../nudging/whom.ts';
import { findPerson } from '../../views/person.ts';
import { isWithin } from '../../views/scope.ts';
import { templateOf } from './edit-templates.ts';
import type { TemplatesUseCases } from './templates.use-cases.ts';

type Needs = {
  readonly database: Database;
  readonly clock: Clock;
  readonly policy: ReadPolicy;
  readonly env: { readonly portalOrigin: string };
};

/** The message as a real person would receive it. Nothing is written, and its links and reference open nothing. */
export const previewTemplate =
  ({ database: { read }, clock, policy, env }: Needs): TemplatesUseCases['preview'] =>
  async ({ slug, content, rpps }, { scope, role }) => {
    const shown = content ?? (await currentVersion(read, slug))?.content ?? templateBySlug(slug);
    if (shown === undefined) return refuse({ code: 'not-found' });
    const known = await templateOf(read, slug, shown);
    if (!known.ok) return known;
    const template = templateWith(known.value, shown);
    const person = await findPerson(read, rpps);
    const found = (await peopleToDecide(read, thesePeople([rpps]), clock.now())).get(rpps);
    if (template === undefined || person === undefined || found === undefined) {
      return refuse({ code: 'not-found' });
    }
    if (!(await isWithin(read, rpps, scope))) return refuse({ code: 'not-found' });
    const values = personValues(found, clock.now());
    const names = namesIn(shown);
    const message = writeMessage(template, { ...exampleValues(env.portalOrigin), ...values });
    if (!message.ok) {
      return refuse({
        code: 'message-incomplete',
        name: 'name' in message.refusal ? message.refusal.name : undefined,
      });
    }
    const { encoding, units, segments, offending } = measureSms(
      template.channel === 'sms' ? message.value.text : '',
    );
    return accept({
      message: message.value,
      person: { rpps, givenName: person.givenName, familyName: person.familyName },
      recipient: recipientFor(role, template.channel, found.addresses[template.channel]),
      examples: [...names].filter(
        (name) => Object.hasOwn(exampleValues(''), name) && !Object.hasOwn(values, name),
      ),
      measure: { encoding, units, segments, offending },
      price: messagePrice(segments, (await policy(read)).settings),
    });
  };
