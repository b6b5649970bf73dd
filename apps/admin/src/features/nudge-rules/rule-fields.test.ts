import { defaultCadence } from '@relais/domain/nudge/default-cadence';
import type { NudgeRule, RuleDefinition } from '@relais/domain/nudge/rule';
import { describe, expect, it } from 'vitest';
import { readRule, typedFrom } from './rule-fields.ts';

const definitionOf = ({ id: _id, version: _version, since: _since, ...definition }: NudgeRule) => definition;

const narrow: RuleDefinition = {
  name: 'Relance du soir',
  enabled: false,
  topic: 'help',
  audience: {
    statuses: ['blocked', 'to-retry'],
    roles: ['titulaire', 'adjoint'],
    evidence: ['declared'],
    readiness: ['fragile', 'unable'],
    departments: ['2A', '33'],
    hasCard: false,
    hasMobile: true,
  },
  anchor: 'last-nudge',
  after: 'blocked',
  offset: -90 * 60_000,
  at: '18:30',
  channels: ['email'],
  template: 'blocked',
  caps: { perChannel: { count: 2, period: 48 * 3_600_000 } },
  usefulFor: 3 * 24 * 3_600_000,
  holdOut: 0.15,
};

describe('the form of a rule', () => {
  it.each([...defaultCadence.map(definitionOf), narrow])('reads back « $name » as it is', (rule) => {
    expect(readRule(typedFrom(rule))).toEqual({ ok: true, value: rule });
  });

  it('tells every mistake at once, each by the field it is in', () => {
    const typed = {
      ...typedFrom(narrow),
      name: 'x',
      departments: '33, 999',
      offset: 'bientôt',
      at: '25:00',
      template: '',
      perChannelCount: '1,5',
      usefulDays: '90',
      holdOut: '',
    };
    const read = readRule(typed);
    expect(read.ok ? [] : read.refusal.map(({ id }) => id)).toEqual([
      'name',
      'departments',
      'at',
      'template',
      'offset',
      'perChannelCount',
      'usefulDays',
      'holdOut',
    ]);
  });
});
