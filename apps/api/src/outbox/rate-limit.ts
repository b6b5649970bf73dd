/** A token bucket: at most `perSecond` on average, and never more than one second's worth at once. Time in ms, any origin. */
export const rateLimit = (perSecond: number) => {
  const capacity = Math.max(1, perSecond);
  let tokens = capacity;
  let filledAt: number | undefined;
  const fill = (now: number) => {
    tokens = Math.min(capacity, tokens + ((now - (filledAt ?? now)) * perSecond) / 1_000);
    filledAt = now;
  };
  return {
    available: (now: number): number => {
      fill(now);
      return Math.floor(tokens);
    },
    take: (count: number): void => {
      tokens -= count;
    },
  };
};
