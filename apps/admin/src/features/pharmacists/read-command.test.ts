import { typographyMistakes } from '@relais/content/typography';
import { instantFromIso } from '@relais/domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { offeredCommands } from './offered-commands.ts';
import { correctionTargets, readCommand } from './read-command.ts';

const zone = 'Europe/Paris';
const reason = 'Vérifié au téléphone.';
const at = '2026-11-22T10:30';
const whole = {
  reason,
  route: 'with-card',
  symptom: 'no-sms-received',
  at,
  renewal: 'new-phone',
  exclusion: 'refuses',
  to: 'active',
};

describe('an action of the sheet', () => {
  it.each(offeredCommands)('%s is read from its fields', (command) => {
    expect(readCommand(command, whole, zone)).toMatchObject({ ok: true, value: { type: command } });
  });

  it('reads a date by the clock of the officine', () => {
    const read = readCommand('declare-coordinate-update', { at }, 'Indian/Reunion');
    expect(read).toMatchObject({ value: { at: instantFromIso('2026-11-22T10:30:00+04:00') } });
  });

  it.each(correctionTargets)('corrects a status to %s', (to) => {
    expect(readCommand('correct-status', { ...whole, to }, zone)).toMatchObject({
      ok: true,
      value: { to: { status: to }, reason },
    });
  });

  it('asks of a correction only what its status needs', () => {
    expect(readCommand('correct-status', { to: 'active', reason }, zone)).toMatchObject({ ok: true });
    expect(readCommand('correct-status', { to: 'blocked', reason }, zone)).toEqual({
      ok: false,
      refusal: { route: expect.any(String), symptom: expect.any(String) },
    });
  });

  it('tells every mistake at once', () => {
    expect(readCommand('correct-status', {}, zone)).toEqual({
      ok: false,
      refusal: { to: expect.any(String), reason: expect.any(String) },
    });
  });

  it.each(['   ', 'x'.repeat(501), 'Son code est 4821'])('refuses %j as a reason', (text) => {
    const read = readCommand('confirm-active', { reason: text }, zone);
    if (read.ok) throw new Error('This reason should be refused.');
    expect(Object.values(read.refusal).flatMap(typographyMistakes)).toEqual([]);
  });

  it('takes no value that the life cycle does not know', () => {
    expect(readCommand('begin', { route: 'card-only' }, zone)).toMatchObject({ ok: false });
    expect(readCommand('exclude', { exclusion: '__proto__' }, zone)).toMatchObject({ ok: false });
    expect(readCommand('declare-coordinate-update', { at: 'hier' }, zone)).toMatchObject({ ok: false });
  });
});
