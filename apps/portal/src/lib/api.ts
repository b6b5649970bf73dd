import 'server-only';
import { attempt } from '@relais/api-client/attempt';
import type { FrontRefusal } from '@relais/api-client/front-refusal';
import { actingClient, readingClient, type ServerClient } from '@relais/api-client/server-client';
import type { Result } from '@relais/domain/kernel/result';
import { cache } from 'react';
import { apiUrl } from '../env.ts';
import { ownOrigin } from './visit.ts';

/** What the API answered, or why it did not. */
export type Answer<Value> = Result<Value, FrontRefusal>;

type Ask<Value> = (api: ServerClient) => Promise<Value>;

// One client per request: what a page asks for in one breath travels as one batch.
const reader = cache(() => readingClient(apiUrl()));

/** For loaders. */
export const read = async <Value>(ask: Ask<Value>): Promise<Answer<Value>> => {
  const api = await reader();
  return attempt(() => ask(api));
};

/** For what reaches us from elsewhere with its own proof: a link to refuse, somebody sent back by a provider. */
export const actVouched = async <Value>(ask: Ask<Value>): Promise<Answer<Value>> => {
  const api = await actingClient(apiUrl(), await ownOrigin());
  return attempt(() => ask(api));
};

/** For actions: cookies given by the API reach the browser. */
export const act = async <Value>(ask: Ask<Value>): Promise<Answer<Value>> => {
  const api = await actingClient(apiUrl());
  return attempt(() => ask(api));
};
