'use server';

import { renewalReasons } from '@relais/domain/activation/reason';
import { parseLocalTime } from '@relais/domain/kernel/local-time';
import { frenchZones } from '@relais/domain/kernel/working-time/zone';
import { sendCommand } from '../../lib/command.ts';
import { type FormState, fieldText } from '../../lib/forms/form-state.ts';
import { resumeAddress } from '../../lib/procedure-links.ts';

/** Begins again without card, now that the wait is over. */
export const retry = async (_: FormState, data: FormData): Promise<FormState> =>
  sendCommand({ type: 'begin', route: 'without-card' }, data, {
    done: resumeAddress('without-card', []) ?? '/ma-situation',
    back: '/ma-situation',
  });

export const declareActive = async (_: FormState, data: FormData): Promise<FormState> =>
  sendCommand({ type: 'declare-active' }, data, {
    done: '/ma-situation?fait=active',
    back: '/ma-situation/active',
  });

/** The date is read by the clock the field was drawn with. */
export const declareCoordinateUpdate = async (_: FormState, data: FormData): Promise<FormState> => {
  const typed = fieldText(data, 'moment');
  const zone = frenchZones.find((known) => known === fieldText(data, 'zone')) ?? 'Europe/Paris';
  const at = parseLocalTime(typed, zone);
  const values = { moment: typed };
  if (!at.ok) {
    return { values, errors: { moment: 'Indiquez le jour et l’heure de la mise à jour, même à peu près.' } };
  }
  return sendCommand({ type: 'declare-coordinate-update', at: at.value }, data, {
    done: '/ma-situation?fait=coordonnees',
    back: `/ma-situation/coordonnees?le=${encodeURIComponent(typed)}`,
    zone,
    values,
    blame: { 'update-in-the-future': 'moment', 'update-too-old': 'moment', 'invalid-input': 'moment' },
  });
};

export const declareLost = async (_: FormState, data: FormData): Promise<FormState> => {
  const reason = renewalReasons.find((known) => known === fieldText(data, 'reason'));
  if (reason === undefined) return { values: {}, errors: { reason: 'Choisissez ce qui est arrivé.' } };
  return sendCommand({ type: 'declare-lost', reason }, data, {
    done: '/ma-situation?fait=telephone',
    back: '/ma-situation/telephone',
    values: { reason },
  });
};
