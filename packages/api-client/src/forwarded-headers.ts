/** What the API has to know of the visitor: their session, the page they acted from, the way they came by. */
const passedOn = ['cookie', 'origin', 'x-forwarded-for', 'user-agent'] as const;

/**
 * The headers of a call made for a visitor. The chain of addresses is passed on as it came: the API alone knows which
 * hops to believe. `x-relais` is the mark of our fronts, which no foreign form can send.
 */
export const forwardedHeaders = (visitor: {
  readonly get: (name: string) => string | null;
}): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = visitor.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
  ),
  'x-relais': '1',
});
