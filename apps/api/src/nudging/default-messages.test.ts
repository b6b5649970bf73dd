import { templateBySlug } from '@relais/content/messages/templates';
import { anActivation, anActivationUnderWay } from '@relais/domain/activation/fixtures';
import { departmentOfCode } from '@relais/domain/identity/department';
import { days, later } from '@relais/domain/kernel/instant';
import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import { aNudgePerson } from '@relais/domain/nudge/fixtures';
import { variablesOf } from '@relais/domain/nudge/template';
import { describe, expect, it } from 'vitest';
import { linkAddress, linkTokenLength } from '../links/link-token.ts';
import { segmentsOf } from '../messages/measure-message.ts';
import { writeMessage } from '../messages/message-text.ts';
import { mondayMorning } from '../outbox/fixtures.ts';
import { linksOf } from './compose-message.ts';
import { personValues } from './message-values.ts';
import type { PersonToDecide } from './people-to-decide.ts';

const someone = (change: Partial<PersonToDecide['person']> = {}): PersonToDecide => ({
  person: aNudgePerson({ cardExpiresAt: later(mondayMorning, days(30)), ...change }),
  place: departmentOfCode('75'),
  givenName: 'CLAIRE-ÈVE',
  familyName: 'MARTIN',
  addresses: { sms: '+33639980001', email: 'claire@officine.example' },
  officine: { name: 'Pharmacie du Port', team: 5, active: 3 },
  doubts: [],
  openCase: false,
});

const origin = 'https://relais.example';
const links = {
  lien: linkAddress(origin, 'X'.repeat(linkTokenLength)),
  ...linksOf(origin, '7K3F9M', 'X'.repeat(50)),
};
const messages = defaultCadence.flatMap((rule) => rule.channels.map((channel) => ({ rule, channel })));

describe('every message of the default cadence', () => {
  it.each(messages)('"$rule.id" by $channel has a text, about the topic of its rule', ({ rule, channel }) => {
    const template = templateBySlug(`${rule.template}-${channel}`);
    expect(template?.channel).toBe(channel);
    expect(template?.topic).toBe(rule.topic);
  });

  it.each(messages)(
    '"$rule.id" by $channel is complete for whom it is for, in one segment by SMS',
    (sent) => {
      const template = templateBySlug(`${sent.rule.template}-${sent.channel}`);
      if (template === undefined) throw new Error('no text');
      const activation = sent.rule.audience.statuses.includes('under-way')
        ? anActivationUnderWay({ completedSteps: ['installer-application'] })
        : anActivation();
      const values = { ...personValues(someone({ activation }), mondayMorning), ...links };
      expect(segmentsOf(template, values)).toBe(sent.channel === 'sms' ? 1 : 0);
      expect(writeMessage(template, values)).toMatchObject({ ok: true });
    },
  );
});

it('the step told is the first that is not done', () => {
  const activation = anActivationUnderWay({
    completedSteps: ['installer-application', 'demander-activation'],
  });
  expect(personValues(someone({ activation }), mondayMorning)).toMatchObject({
    prenom: 'Claire-Ève',
    etape: '3',
    etapes: '8',
  });
});

it('who is not on a route has no step, and a text that names one is not complete', () => {
  const template = templateBySlug('stopped-email');
  if (template?.channel !== 'email') throw new Error('no text');
  expect(variablesOf(template.body)).toContain('etape');
  const values = { ...personValues(someone({ activation: anActivation() }), mondayMorning), ...links };
  expect(segmentsOf(template, values)).toBeUndefined();
});
