const patience = 1_500;

/** Whether the API at this address answers at all; it then says the rest itself. */
export const answersAt = async (address: string): Promise<boolean> => {
  try {
    const { ok } = await fetch(`${address}/health/live`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return ok;
  } catch {
    return false;
  }
};
