import type { Instant } from '@relais/domain/kernel/instant';

/** One cookie of one front. Over https the `__Host-` prefix keeps other hosts from planting one. */
export const frontCookie = (cookie: string, frontOrigin: string) => {
  const secure = frontOrigin.startsWith('https://');
  const name = `${secure ? '__Host-' : ''}relais-${cookie}`;
  const rules = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read: (header: string | undefined): string | undefined =>
      header
        ?.split(';')
        .map((pair) => pair.trim())
        .find((pair) => pair.startsWith(`${name}=`))
        ?.slice(name.length + 1) || undefined,
    give: (token: string, expiresAt: Instant, now: Instant): string =>
      `${name}=${token}; ${rules}; Max-Age=${Math.max(0, Math.floor((expiresAt - now) / 1_000))}`,
    takeBack: (): string => `${name}=; ${rules}; Max-Age=0`,
  };
};
