import { recipientKey } from '../ledger/recipient.ts';
import type { Fault, FaultKind, FaultStep } from './fault.ts';
import type { FaultSettings } from './read-faults.ts';
import { seededChance } from './seeded-chance.ts';

/** What goes wrong this time: the waits add up, and of the rest the first fault listed wins. */
export type Mishap = {
  readonly waitBeforeMs: number;
  readonly waitAfterMs: number;
  readonly kind: Exclude<FaultKind, 'delay' | 'refuse'> | 'none';
  readonly code: number;
  readonly accepted: boolean;
  readonly holdMs: number;
};

export type FaultBoard = ReturnType<typeof createFaultBoard>;

export type Defaults = { readonly listLagMs: number; readonly deliveryDelayMs: number };

const nothing: Mishap = {
  waitBeforeMs: 0,
  waitAfterMs: 0,
  kind: 'none',
  code: 0,
  accepted: false,
  holdMs: 0,
};

const usualCode = ({ on, kind }: Fault): number => {
  if (on === 'smtp-connect') return 421;
  if (on.startsWith('smtp-')) return 451;
  if (on === 'sms-delivery') return 30_008;
  if (on === 'mail-delivery') return 550;
  return kind === 'refuse' ? 20_429 : 503;
};

/** Which faults are switched on, how often each has fired, and the seeded chance they are drawn with. */
export const createFaultBoard = (defaults: Defaults) => {
  let faults: { readonly fault: Fault; fired: number }[] = [];
  let seed = 1;
  let chance = seededChance(seed);
  let delays = { ...defaults };

  const set = (settings: FaultSettings): void => {
    delays = {
      listLagMs: settings.listLagMs ?? delays.listLagMs,
      deliveryDelayMs: settings.deliveryDelayMs ?? delays.deliveryDelayMs,
    };
    if (settings.faults) faults = settings.faults.map((fault) => ({ fault, fired: 0 }));
    seed = settings.seed ?? seed;
    if (settings.faults || settings.seed !== undefined) chance = seededChance(seed);
  };

  const clear = (): void => {
    delays = { ...defaults };
    set({ faults: [], seed: 1 });
  };

  const fires = (fault: Fault, fired: number, recipients: readonly string[]): boolean => {
    if (fault.times !== undefined && fired >= fault.times) return false;
    if (
      fault.to !== undefined &&
      !recipients.some((to) => recipientKey(to) === recipientKey(fault.to ?? ''))
    ) {
      return false;
    }
    return fault.rate === undefined || chance() < fault.rate;
  };

  /** Draws once: each fault that fires is counted. */
  const draw = (step: FaultStep, recipients: readonly string[] = []): Mishap => {
    let mishap = nothing;
    for (const item of faults) {
      const { fault, fired } = item;
      if (fault.on !== step || !fires(fault, fired, recipients)) continue;
      item.fired += 1;
      const waitMs = fault.delayMs ?? 0;
      if (fault.kind === 'delay') {
        mishap = fault.accepted
          ? { ...mishap, waitAfterMs: mishap.waitAfterMs + waitMs }
          : { ...mishap, waitBeforeMs: mishap.waitBeforeMs + waitMs };
        continue;
      }
      return {
        ...mishap,
        kind: fault.kind === 'refuse' ? 'status' : fault.kind,
        code: fault.code ?? usualCode(fault),
        accepted: fault.accepted ?? false,
        holdMs: waitMs,
      };
    }
    return mishap;
  };

  return {
    set,
    clear,
    draw,
    listLagMs: () => delays.listLagMs,
    deliveryDelayMs: () => delays.deliveryDelayMs,
    /** How many can still fire. */
    armed: () => faults.filter(({ fault, fired }) => fault.times === undefined || fired < fault.times).length,
    current: () => ({ faults: faults.map(({ fault, fired }) => ({ ...fault, fired })), seed, ...delays }),
  };
};
