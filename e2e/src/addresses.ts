const addressOf = (variable: string, usual: number): string =>
  `http://localhost:${process.env[variable] ?? usual}`;

/** Where the running product is: the ports the launcher chose, else the usual ones of `npm start`. */
export const portal = addressOf('PORTAL_PORT', 3000);
export const admin = addressOf('ADMIN_PORT', 3001);
export const api = addressOf('API_PORT', 3002);
export const sandbox = addressOf('SANDBOX_PORT', 3003);
