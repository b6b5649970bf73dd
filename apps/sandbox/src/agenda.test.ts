import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAgenda } from './agenda.ts';

describe('the agenda', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits 35 days when asked, not the 24 that a timer can hold', () => {
    const task = vi.fn();
    createAgenda().after(35 * 86_400_000, task);
    vi.advanceTimersByTime(35 * 86_400_000 - 1);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledOnce();
  });

  it('forgets one task, or all of them', () => {
    const agenda = createAgenda();
    const [kept, forgotten] = [vi.fn(), vi.fn()];
    const forget = agenda.after(10, forgotten);
    agenda.after(20, kept);
    forget();
    vi.advanceTimersByTime(15);
    agenda.forgetAll();
    vi.advanceTimersByTime(15);
    expect(forgotten).not.toHaveBeenCalled();
    expect(kept).not.toHaveBeenCalled();
  });
});
