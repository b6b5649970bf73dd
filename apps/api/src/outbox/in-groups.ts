import { setImmediate as nextTurn } from 'node:timers/promises';

type Waiting<Item, Value> = {
  readonly item: Item;
  readonly resolve: (value: Value | PromiseLike<Value>) => void;
  readonly reject: (failure: unknown) => void;
};

/**
 * Makes one call of all that is asked at the same moment, or while the call before is under way: a disk that takes 3 ms for a commit takes no longer
 * for fifty results than for one. A group that fails is asked again one by one, so that nobody fails for somebody else.
 */
export const inGroups = <Item, Value>(all: (items: readonly Item[]) => Promise<readonly Value[]>) => {
  let waiting: Waiting<Item, Value>[] = [];
  let isUnderWay = false;

  const alone = async (item: Item): Promise<Value> => {
    const [value] = await all([item]);
    return value as Value;
  };
  const together = async (group: readonly Waiting<Item, Value>[]) => {
    try {
      const values = await all(group.map(({ item }) => item));
      for (const [index, { resolve }] of group.entries()) resolve(values[index] as Value);
    } catch (failure) {
      for (const { item, resolve, reject } of group) {
        if (group.length === 1) reject(failure);
        else await alone(item).then(resolve, reject);
      }
    }
  };
  const goOn = async () => {
    isUnderWay = true;
    while (waiting.length > 0) {
      // Answers that came in while the disk was busy are still being read: they take part.
      await nextTurn();
      const group = waiting;
      waiting = [];
      await together(group);
    }
    isUnderWay = false;
  };

  return (item: Item): Promise<Value> =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isUnderWay) void goOn();
    });
};
