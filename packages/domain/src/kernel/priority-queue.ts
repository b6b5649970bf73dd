/** Items that come out in order, whatever the order they went in. `before` says whether one comes out before another. */
export type PriorityQueue<Item> = {
  readonly add: (item: Item) => void;
  /** The first in order, left where it is. */
  readonly peek: () => Item | undefined;
  readonly take: () => Item | undefined;
};

/** A binary heap over an array: adding and taking cost the logarithm of the size. */
export const priorityQueue = <Item>(before: (one: Item, other: Item) => boolean): PriorityQueue<Item> => {
  const heap: Item[] = [];

  const swapIfBefore = (child: number, parent: number): boolean => {
    const low = heap[child];
    const high = heap[parent];
    if (low === undefined || high === undefined || !before(low, high)) return false;
    heap[child] = high;
    heap[parent] = low;
    return true;
  };
  const firstChild = (parent: number): number => {
    const left = 2 * parent + 1;
    const one = heap[left];
    const other = heap[left + 1];
    return one !== undefined && other !== undefined && before(other, one) ? left + 1 : left;
  };

  return {
    add: (item) => {
      let at = heap.push(item) - 1;
      while (at > 0 && swapIfBefore(at, (at - 1) >> 1)) at = (at - 1) >> 1;
    },
    peek: () => heap[0],
    take: () => {
      const first = heap[0];
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let at = 0; ; ) {
        const child = firstChild(at);
        if (!swapIfBefore(child, at)) return first;
        at = child;
      }
    },
  };
};
