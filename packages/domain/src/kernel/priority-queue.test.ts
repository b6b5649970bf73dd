import fc from 'fast-check';
import { expect, it } from 'vitest';
import { priorityQueue } from './priority-queue.ts';

it('whatever goes in comes out in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const queue = priorityQueue<number>((one, other) => one < other);
      for (const number of numbers) queue.add(number);
      const out: number[] = [];
      for (let next = queue.take(); next !== undefined; next = queue.take()) out.push(next);
      expect(out).toEqual(numbers.toSorted((one, other) => one - other));
    }),
  );
});

it('what is added while taking finds its place', () => {
  const queue = priorityQueue<number>((one, other) => one < other);
  for (const number of [5, 1, 9]) queue.add(number);
  expect(queue.take()).toBe(1);
  queue.add(3);
  expect(queue.peek()).toBe(3);
  expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([3, 5, 9, undefined]);
});
