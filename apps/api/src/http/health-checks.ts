/** `undefined` when all is well, else what is wrong, in words for the operator. */
export type HealthCheck = () => Promise<string | undefined>;

export type Readiness = { readonly ready: boolean; readonly checks: Readonly<Record<string, string>> };

/** What must be true for this process to take traffic. Modules add theirs when they start. */
export class HealthChecks {
  readonly #checks = new Map<string, HealthCheck>();
  #leaving = false;

  register(name: string, check: HealthCheck): void {
    this.#checks.set(name, check);
  }

  /** The process was asked to stop: from now on it is not ready, so that nobody sends it new work. */
  leave(): void {
    this.#leaving = true;
  }

  async readiness(): Promise<Readiness> {
    const results = await Promise.all(
      [...this.#checks].map(async ([name, check]) => [name, await outcomeOf(check)] as const),
    );
    const leaving = this.#leaving ? [['process', 'stopping'] as const] : [];
    const checks = Object.fromEntries([...results, ...leaving]);
    return { ready: Object.values(checks).every((outcome) => outcome === 'ok'), checks };
  }
}

/** Longer than this is as good as broken. Milliseconds. */
const patience = 3_000;

const outcomeOf = async (check: HealthCheck): Promise<string> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('no answer in time'), patience);
  });
  try {
    return (await Promise.race([check(), late])) ?? 'ok';
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
};
