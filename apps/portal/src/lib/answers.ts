import type { ServerClient } from '@relais/api-client/server-client';

/** What the API says of someone who is signed in. */
export type Situation = Awaited<ReturnType<ServerClient['situation']['mine']['query']>>;
export type ActivationData = Situation['activation'];

/** What someone may ask of their own activation. */
export type OwnCommand = Parameters<ServerClient['activations']['actOnMine']['mutate']>[0]['command'];
