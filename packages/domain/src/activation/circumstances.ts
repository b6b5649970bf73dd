import type { Instant } from '../kernel/instant.ts';
import type { Actor } from './actor.ts';

/** Under what circumstances a command is decided: everything the domain may not find out by itself. */
export type Circumstances = {
  readonly now: Instant;
  readonly actor: Actor;
  /** Milliseconds between an update of coordinates and a sensible retry: an edited fact. */
  readonly waitLength: number;
  /** The version the actor was looking at; left out when there was no screen. */
  readonly expectedVersion?: number;
};
