import type { OfferedCommand } from './offered-commands.ts';

/** Several forms stand on one sheet, and some ask the same thing: ids name both. */
export const fieldId = (command: OfferedCommand, field: string): string => `${command}-${field}`;

/** The id of the reason why coordinates of this channel are right. */
export const verifyFieldId = (channel: 'sms' | 'email'): string => `verifie-${channel}-raison`;
