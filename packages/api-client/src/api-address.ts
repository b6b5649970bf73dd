/**
 * Where the API listens, without a trailing slash, from the variables of the process that asks. Read at each start, so
 * that a built front runs against any API.
 */
export const apiAddress = (variables: {
  readonly RELAIS_API_URL?: string | undefined;
  readonly API_PORT?: string | undefined;
}): string =>
  (variables.RELAIS_API_URL || `http://127.0.0.1:${variables.API_PORT || '3002'}`).replace(/\/+$/, '');
