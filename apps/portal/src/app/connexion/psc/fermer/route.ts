import { endProviderSession } from '../../../../features/sign-in/provider.ts';

export const GET = (): Promise<never> => endProviderSession();
