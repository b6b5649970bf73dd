import { expect, it } from 'vitest';
import { departmentOf } from './department-of.ts';

it.each([
  ['the department column first', { department: '92', commune: '75056', postcode: '75001' }, '92'],
  ['a department without its zero', { department: '1', commune: '', postcode: '' }, '01'],
  ['a department on three characters', { department: '075', commune: '', postcode: '' }, '75'],
  ['a FINESS code of an overseas department', { department: '9D', commune: '', postcode: '' }, '974'],
  ['the commune when the column is empty', { department: '', commune: '75056', postcode: '92100' }, '75'],
  ['the commune when the column names nothing', { department: '20', commune: '2B033', postcode: '' }, '2B'],
  ['a commune without its zero', { department: '', commune: '1004', postcode: '' }, '01'],
  ['a commune overseas', { department: '', commune: '97411', postcode: '' }, '974'],
  ['a commune in the Pacific', { department: '', commune: '98818', postcode: '' }, '988'],
  ['the postcode last', { department: '', commune: '', postcode: '69003' }, '69'],
  ['a postcode without its zero', { department: '', commune: '', postcode: '1000' }, '01'],
  ['Ajaccio', { department: '', commune: '', postcode: '20000' }, '2A'],
  ['Porto-Vecchio', { department: '', commune: '', postcode: '20137' }, '2A'],
  ['Bastia', { department: '', commune: '', postcode: '20200' }, '2B'],
  ['Bastia cedex', { department: '', commune: '', postcode: '20600' }, '2B'],
  ['a postcode overseas', { department: '', commune: '', postcode: '97200' }, '972'],
  ['Saint-Barthélemy, which kept its postcode', { department: '', commune: '', postcode: '97133' }, '977'],
  ['Saint-Martin, which kept its postcode', { department: '', commune: '', postcode: '97150' }, '978'],
  ['nothing in a foreign commune', { department: '', commune: '99132', postcode: '' }, undefined],
  ['nothing in Monaco', { department: '', commune: '', postcode: '98000' }, undefined],
  ['nothing from nothing', { department: '', commune: '', postcode: '' }, undefined],
  [
    'nothing from what only objects know',
    { department: '__proto__', commune: 'x', postcode: 'y' },
    undefined,
  ],
])('the department of a workplace reads %s', (_, place, department) => {
  expect(departmentOf(place)).toBe(department);
});
