import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from './rpc/app-router.ts';

export type { StaffAccount } from './features/staff/staff-account.ts';
export type { Refusal, RefusalCode } from './rpc/refusal.ts';
export type { AppRouter };
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
