const property = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined;

/**
 * True only when the connection itself was refused, so that not one byte of the message can have left. Libraries give the same
 * error code to "never connected" and to "accepted, then cut": only the failed system call tells them apart.
 */
export const neverConnected = (error: unknown): boolean => {
  for (let cause = error; cause !== undefined; cause = property(cause, 'cause')) {
    if (property(cause, 'syscall') === 'connect' || property(cause, 'syscall') === 'getaddrinfo') return true;
  }
  return false;
};

export const errorDetail = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown error';
