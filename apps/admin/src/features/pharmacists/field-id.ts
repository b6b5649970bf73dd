import type { OfferedCommand } from './offered-commands.ts';

/** Several forms stand on one sheet, and some ask the same thing: ids name both. */
export const fieldId = (command: OfferedCommand, field: string): string => `${command}-${field}`;
