import { describe, expect, it } from 'vitest';
import { isWithin } from './department-scope.ts';

describe('a department scope', () => {
  it('holds the departments it names and no other', () => {
    expect(isWithin(['75', '2A'], '75')).toBe(true);
    expect(isWithin(['75', '2A'], '92')).toBe(false);
    expect(isWithin([], '75')).toBe(false);
  });

  it('hides what has no known department from those who do not see all', () => {
    expect(isWithin(['75'], undefined)).toBe(false);
    expect(isWithin('all', undefined)).toBe(true);
    expect(isWithin('all', '974')).toBe(true);
  });
});
