import type { ForecastFiring } from '@relais/domain/nudge/forecast-region';
import type { PersonToDecide } from '../../nudging/people-to-decide.ts';

/** A firing with the person it is for, and the day it ends on there. */
export type PlacedFiring = {
  readonly firing: ForecastFiring;
  readonly found: PersonToDecide;
  readonly day: string;
};
