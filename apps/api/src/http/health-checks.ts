/** `undefined` when all is well, else what is wrong, in words for the operator. */
export type HealthCheck = () => Promise<string | undefined>;

type Outcomes = Readonly<Record<string, string>>;

export type Readiness = {
  readonly ready: boolean;
  readonly checks: Outcomes;
  /** What an operator should know, and that takes no traffic away. */
  readonly notices: Outcomes;
};

/** What must be true for this process to take traffic. Modules add theirs when they start. */
export class HealthChecks {
  readonly #checks = new Map<string, HealthCheck>();
  readonly #notices = new Map<string, HealthCheck>();
  #leaving = false;

  register(name: string, check: HealthCheck): void {
    this.#checks.set(name, check);
  }

  /** What is told and never makes the process unready: others would fare no better. */
  notice(name: string, check: HealthCheck): void {
    this.#notices.set(name, check);
  }

  /** The process was asked to stop: from now on it is not ready, so that nobody sends it new work. */
  leave(): void {
    this.#leaving = true;
  }

  async readiness(): Promise<Readiness> {
    const [results, notices] = await Promise.all([outcomesOf(this.#checks), outcomesOf(this.#notices)]);
    const checks = this.#leaving ? { ...results, process: 'stopping' } : results;
    return { ready: Object.values(checks).every((outcome) => outcome === 'ok'), checks, notices };
  }
}

/** Longer than this is as good as broken. Milliseconds. */
const patience = 3_000;

const outcomesOf = async (checks: ReadonlyMap<string, HealthCheck>): Promise<Outcomes> =>
  Object.fromEntries(
    await Promise.all([...checks].map(async ([name, check]) => [name, await outcomeOf(check)] as const)),
  );

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
