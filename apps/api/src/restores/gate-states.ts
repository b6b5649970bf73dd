/** Why nothing leaves: a restored database is being compared with the providers, or this one is somebody else’s. */
export type GateState = 'open' | 'restored' | 'foreign';
