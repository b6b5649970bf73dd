/** Who holds the baton: nobody, work under way, time, you, us, arrived. */
export type Family = 'idle' | 'run' | 'wait' | 'turn' | 'stop' | 'done';

/** How loud: solid = someone must act, tint = runs or settled, outline = quiet, dashed = left the race. */
export type Weight = 'solid' | 'tint' | 'outline' | 'dashed';

/** The class that sets a family's three colours for everything inside the element. */
export const familyClass: Readonly<Record<Family, string>> = {
  idle: 'family-idle',
  run: 'family-run',
  wait: 'family-wait',
  turn: 'family-turn',
  stop: 'family-stop',
  done: 'family-done',
};
