import { describe, expect, it } from 'vitest';
import { problemsCsv } from './problems-csv.ts';

const problem = {
  line: 12,
  column: 'Identifiant PP',
  excerpt: '99700010004',
  rejected: true,
  what: 'Le RPPS n’a pas 11 chiffres.',
  whatToDo: 'Corriger le numéro.',
};

const lines = (csv: string) => csv.split('\r\n');

describe('the file of problems', () => {
  it('opens in a spreadsheet: marked as UTF-8, titled, separated by semicolons', () => {
    const [title, row, end] = lines(problemsCsv({ problems: [problem] }));
    expect(title).toBe('\uFEFFLigne;Colonne;Trouvé;Conséquence;Problème;Que faire');
    expect(row).toBe(
      '12;Identifiant PP;99700010004;Ligne écartée;Le RPPS n’a pas 11 chiffres.;Corriger le numéro.',
    );
    expect(end).toBe('');
  });

  it.each(['=1+1', '+33639984000', '-1', '@SUM(A1)', '\tx'])('never lets %j compute', (excerpt) => {
    expect(lines(problemsCsv({ problems: [{ ...problem, excerpt }] }))[1]).toContain(`;'${excerpt};`);
  });

  it('quotes what would break a line or a cell', () => {
    const excerpt = 'a;b "c"\nd';
    expect(problemsCsv({ problems: [{ ...problem, excerpt }] })).toContain(';"a;b ""c""\nd";');
  });

  it('leaves empty what is not known', () => {
    const { column, excerpt, ...rest } = problem;
    expect(lines(problemsCsv({ problems: [rest] }))[1]).toMatch(/^12;;;Ligne écartée/);
  });
});
