import { hash, verify } from '@node-rs/argon2';

/** Argon2id at the library's defaults: 19 MiB, 2 passes, 1 lane, the floor OWASP recommends. */
export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  /** Takes as long for an account that does not exist (`undefined`) as for one that does. */
  readonly matches: (password: string, kept: string | undefined) => Promise<boolean>;
};

/** `decoy` is any text nobody types: unknown accounts are checked against it. */
export const argon2Passwords = (decoy: string): Passwords => {
  const decoyHash = hash(decoy);
  return {
    hash: (password) => hash(password),
    matches: async (password, kept) => {
      const isRight = await verify(kept ?? (await decoyHash), password);
      return isRight && kept !== undefined;
    },
  };
};

/** Length is what counts; composition rules only make passwords predictable. */
export const shortestPassword = 12;
