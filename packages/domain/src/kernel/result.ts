/** The outcome of a decision: either the accepted value, or a refusal that a person can be told about. Never thrown. */
export type Result<Value, Refusal> = Accepted<Value> | Refused<Refusal>;
export type Accepted<Value> = { readonly ok: true; readonly value: Value };
export type Refused<Refusal> = { readonly ok: false; readonly refusal: Refusal };

export const accept = <Value>(value: Value): Accepted<Value> => ({ ok: true, value });

export const refuse = <Refusal>(refusal: Refusal): Refused<Refusal> => ({ ok: false, refusal });
