import { foldedWords } from '@relais/domain/kernel/folded';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Sql } from '../database/sql.ts';

/** What a rejected line may say of somebody. */
export type Named = {
  readonly rpps: string;
  readonly familyName: string;
  readonly givenName: string;
  /** E-mails, and numbers in international form. */
  readonly addresses: readonly string[];
};

/**
 * Forgets what reports of imports quote of `person`; line, column and reason stay, for whoever has the file. A value too
 * wrong to be recognised as theirs goes with all others when the import is a month old.
 */
export const forgetQuotes = async (sql: Sql, person: Named): Promise<void> => {
  const { importProblems } = sql.tables;
  const { importId, position, excerpt } = importProblems;
  const isTheirs = quotes(person);
  const quoted = await sql
    .select({ importId, position, excerpt })
    .from(importProblems)
    .where(isNotNull(excerpt));
  const theirs = quoted.filter((row) => row.excerpt !== null && isTheirs(row.excerpt));
  for (const row of theirs) {
    await sql
      .update(importProblems)
      .set({ excerpt: null })
      .where(and(eq(importId, row.importId), eq(position, row.position)));
  }
};

/** Whether a text, as it stood in a file, holds an identifier, an address or the whole name of `person`. */
export const quotes = ({ rpps, familyName, givenName, addresses }: Named) => {
  const numbers = [rpps, ...addresses.filter(isNumber).map(nationalDigits)];
  const mailboxes = addresses.filter((address) => !isNumber(address)).map(mailboxOf);
  const names = [familyName, givenName].map(foldedWords);
  return (text: string): boolean => {
    const digits = text.replace(/\D/g, '');
    const words = ` ${foldedWords(text)} `;
    return (
      numbers.some((number) => digits.includes(number)) ||
      mailboxes.some((mailbox) => text.toLowerCase().includes(mailbox)) ||
      names.every((name) => name !== '' && words.includes(` ${name} `))
    );
  };
};

const isNumber = (address: string): boolean => address.startsWith('+');

/** What no way of writing a French number changes: its last nine digits. */
const nationalDigits = (number: string): string => number.slice(-9);

/** A malformed address is mostly wrong after its sign. */
const mailboxOf = (email: string): string => email.slice(0, email.lastIndexOf('@') + 1).toLowerCase();
