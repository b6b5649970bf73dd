import { apiAddress } from '@relais/api-client/api-address';

/** Where the API is, read while the process runs: the same build serves any API. */
export const apiUrl = (): string =>
  apiAddress({ RELAIS_API_URL: process.env['RELAIS_API_URL'], API_PORT: process.env['API_PORT'] });

export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development';
