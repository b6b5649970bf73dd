import { signInRouter } from '../features/sign-in/sign-in.router.ts';
import { staffRouter } from '../features/staff/staff.router.ts';
import { sessionRouter } from '../sessions/session.router.ts';
import { trpc } from './trpc.ts';

/** Every procedure of the product. Plain data: it reaches neither Nest, nor the database, nor Fastify. */
export const appRouter = trpc.router({
  session: sessionRouter,
  signIn: signInRouter,
  staff: staffRouter,
});

export type AppRouter = typeof appRouter;
