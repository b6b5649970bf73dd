import { describe, expect, it } from 'vitest';
import { ofName } from './of-name.ts';

describe('what belongs to somebody', () => {
  it('is said as it is spoken', () => {
    expect(['Marc Origan', 'Agathe Sauge', 'Élodie Thym', 'Inès Houblon'].map(ofName)).toEqual([
      'de Marc Origan',
      'd’Agathe Sauge',
      'd’Élodie Thym',
      'd’Inès Houblon',
    ]);
    expect(['Hélène Lin', 'Yves Fenouil', 'Yasmine Lin', 'quelqu’un'].map(ofName)).toEqual([
      'd’Hélène Lin',
      'd’Yves Fenouil',
      'de Yasmine Lin',
      'de quelqu’un',
    ]);
  });
});
