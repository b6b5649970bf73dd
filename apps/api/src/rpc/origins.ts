import type { Audience } from './actor.ts';

type Fronts = { readonly production: boolean; readonly portalOrigin: string; readonly adminOrigin: string };

/** Which pages may change something: those of the front concerned, or of either when the procedure names none. */
export const originRule = ({ production, portalOrigin, adminOrigin }: Fronts) => {
  const allowed: Readonly<Record<Audience, readonly string[]>> = {
    portal: production ? [portalOrigin] : twinsOf(portalOrigin),
    admin: production ? [adminOrigin] : twinsOf(adminOrigin),
  };
  return (origin: string, audience: Audience | undefined): boolean =>
    (audience === undefined ? [...allowed.portal, ...allowed.admin] : allowed[audience]).includes(origin);
};

/** On a developer's machine "localhost" and "127.0.0.1" are the same place. */
const twinsOf = (origin: string): readonly string[] => {
  const { protocol, hostname, port } = new URL(origin);
  const hosts = ['localhost', '127.0.0.1'];
  if (!hosts.includes(hostname)) return [origin];
  return hosts.map((host) => `${protocol}//${host}${port ? `:${port}` : ''}`);
};
