/** `without-card` is option 1 of the guide, `with-card` option 2; `card-only` gives up the phone and signs in with the card. */
export const routes = ['without-card', 'with-card', 'card-only'] as const;

export type Route = (typeof routes)[number];

/** The routes that end with an active e-CPS. */
export type ActivationRoute = Exclude<Route, 'card-only'>;

/** A step of a guided procedure. Procedures are edited content, so the domain keeps the name and never the list. */
export type StepName = string;
