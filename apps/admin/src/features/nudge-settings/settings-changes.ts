import type { NudgeSettings } from '@relais/domain/nudge/settings';
import { counted, figure } from '../../lib/figures.ts';
import { hoursWords } from '../../lib/hours-words.ts';
import { priceWords } from '../../lib/price-words.ts';

/** What a change of the settings does, in sentences that are read before it is done. */
export const settingsChanges = (before: NudgeSettings, after: NudgeSettings): readonly string[] => [
  ...killSwitchChange(before, after),
  ...trialChange(before, after),
  ...guestsChange(before, after),
  ...limitChange('SMS par jour', before.dailyLimits.sms, after.dailyLimits.sms),
  ...limitChange('E-mails par jour', before.dailyLimits.email, after.dailyLimits.email),
  ...hoursChange(before, after),
  ...priceChange(before, after),
];

const killSwitchChange = (before: NudgeSettings, after: NudgeSettings): readonly string[] => {
  if (before.killSwitch === after.killSwitch) return [];
  return after.killSwitch
    ? ['Tous les envois seront suspendus, dans toute la région.']
    : ['Les envois reprendront\u00A0: ce qui attend sera examiné aussitôt.'];
};

const trialChange = (before: NudgeSettings, after: NudgeSettings): readonly string[] => {
  if (before.trial === after.trial) return [];
  return after.trial
    ? [
        `Mode d’essai\u00A0: seules les personnes de la liste d’invités (${figure(after.guests.length)}) recevront quelque chose.`,
      ]
    : ['Fin du mode d’essai\u00A0: toutes les personnes suivies recevront leurs relances.'];
};

const guestsChange = (before: NudgeSettings, after: NudgeSettings): readonly string[] => {
  const added = after.guests.filter((rpps) => !before.guests.includes(rpps)).length;
  const removed = before.guests.filter((rpps) => !after.guests.includes(rpps)).length;
  if (added === 0 && removed === 0) return [];
  const parts = [
    ...(added === 0 ? [] : [counted(added, 'ajoutée', 'ajoutées')]),
    ...(removed === 0 ? [] : [counted(removed, 'retirée', 'retirées')]),
  ];
  return [
    `Liste d’invités\u00A0: ${counted(after.guests.length, 'personne', 'personnes')}, ${parts.join(', ')}.`,
  ];
};

const limitChange = (
  name: string,
  before: number | undefined,
  after: number | undefined,
): readonly string[] => {
  if (before === after) return [];
  return [`${name}\u00A0: ${limitWords(after)}, au lieu de ${limitWords(before)}.`];
};

const limitWords = (limit: number | undefined): string =>
  limit === undefined ? 'sans limite' : `${figure(limit)} au plus`;

const hoursChange = ({ quietHours: before }: NudgeSettings, { quietHours: after }: NudgeSettings) => {
  const said = hoursWords(after);
  if (said !== hoursWords(before)) {
    return [`Heures d’envoi\u00A0: ${said}. Avant\u00A0: ${hoursWords(before)}.`];
  }
  return datesOf(before) === datesOf(after) ? [] : ['Heures d’envoi\u00A0: les jours particuliers changent.'];
};

/** The dates themselves, whatever the order in which their parts were written down. */
const datesOf = ({ exceptions }: NudgeSettings['quietHours']): string =>
  exceptions
    .map(({ date, open }) => [date, ...open.map(({ from, until }) => `${from}-${until}`)].join(' '))
    .join('\n');

const priceChange = (
  { smsSegmentPrice: before }: NudgeSettings,
  { smsSegmentPrice: after }: NudgeSettings,
) =>
  before.thousandthsOfEuro === after.thousandthsOfEuro && before.source === after.source
    ? []
    : [
        `Prix d’un segment\u00A0: ${priceWords(after.thousandthsOfEuro)} (${after.source}), au lieu de ${priceWords(before.thousandthsOfEuro)}.`,
      ];
