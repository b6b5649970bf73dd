import { describe, expect, it } from 'vitest';
import { phoneNumber } from './phone-number.ts';

describe('a phone number', () => {
  it.each([
    ['+33639984000', '06 39 98 40 00'],
    ['+262692000012', '06 92 00 00 12'],
    ['+508412345', '41 23 45'],
    ['+68987123456', '87 12 34 56'],
    ['+3212345678', '+3212345678'],
    ['0639984000', '0639984000'],
  ])('%s is written %s', (dialled, written) => {
    expect(phoneNumber(dialled).replaceAll('\u00A0', ' ')).toBe(written);
  });
});
