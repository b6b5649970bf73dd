import type { DepartmentCode } from '@relais/domain/identity/department';
import { describe, expect, it } from 'vitest';
import { scopeWords } from './scope-words.ts';

describe('where somebody looked', () => {
  it('is the region for those limited to no department, their own departments for the others', () => {
    expect(scopeWords('all')).toBe('dans la région');
    expect(scopeWords(['23' as DepartmentCode])).toBe('dans vos départements');
    expect(scopeWords(undefined)).toBe('dans vos départements');
  });
});
