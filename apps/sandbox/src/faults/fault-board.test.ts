import { describe, expect, it } from 'vitest';
import { createFaultBoard } from './fault-board.ts';

const aBoard = () => createFaultBoard({ listLagMs: 0, deliveryDelayMs: 0 });
const kindsOf = (board: ReturnType<typeof aBoard>, draws: number) =>
  Array.from({ length: draws }, () => board.draw('sms-create').kind);

describe('the faults that are switched on', () => {
  it('fire as often as asked, then no more, and count how often they did', () => {
    const board = aBoard();
    board.set({ faults: [{ on: 'sms-create', kind: 'drop-after', times: 2 }] });
    expect(kindsOf(board, 3)).toEqual(['drop-after', 'drop-after', 'none']);
    expect(board.current().faults).toMatchObject([{ fired: 2 }]);
    expect(board.draw('sms-list').kind).toBe('none');
  });

  it('fire at their rate, the same draws for the same seed', () => {
    const draws = (seed: number) => {
      const board = aBoard();
      board.set({ faults: [{ on: 'sms-create', kind: 'drop-before', rate: 0.03 }], seed });
      return kindsOf(board, 10_000);
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    const fired = draws(7).filter((kind) => kind === 'drop-before').length;
    expect(fired).toBeGreaterThan(240);
    expect(fired).toBeLessThan(360);
  });

  it('add up their waits, and let the first other fault decide', () => {
    const board = aBoard();
    board.set({
      faults: [
        { on: 'sms-create', kind: 'delay', delayMs: 20 },
        { on: 'sms-create', kind: 'delay', delayMs: 30 },
        { on: 'sms-create', kind: 'delay', delayMs: 7, accepted: true },
        { on: 'sms-create', kind: 'status' },
        { on: 'sms-create', kind: 'drop-before' },
      ],
    });
    expect(board.draw('sms-create')).toMatchObject({
      waitBeforeMs: 50,
      waitAfterMs: 7,
      kind: 'status',
      code: 503,
    });
  });
});
