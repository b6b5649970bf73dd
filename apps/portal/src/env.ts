import { apiAddress } from '@relais/api-client/api-address';

/** Where the API is, read while the process runs: the same build serves any API. */
export const apiUrl = (): string =>
  apiAddress({ RELAIS_API_URL: process.env['RELAIS_API_URL'], API_PORT: process.env['API_PORT'] });

/** How the outside world writes the address of this portal, for paper and QR codes; without a slash at the end. */
export const publicUrl = (): string =>
  (process.env['RELAIS_PUBLIC_URL'] || `http://localhost:${process.env['PORTAL_PORT'] || 3000}`).replace(
    /\/+$/,
    '',
  );

export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development';
