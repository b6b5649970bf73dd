import type { StaffRole } from '@relais/domain/activation/actor';
import type { DepartmentScope } from '@relais/domain/identity/department-scope';

export type DemoStaff = {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly departments: DepartmentScope;
  readonly password: string;
};

/** Known to everyone: good for a demonstration on one's own machine, and for nothing else. */
export const demoStaff: readonly DemoStaff[] = [
  {
    email: 'admin@relais.example',
    name: 'Agathe Sauge',
    role: 'admin',
    departments: 'all',
    password: 'relais-demo-admin',
  },
  {
    email: 'conseil@relais.example',
    name: 'Léa Thym',
    role: 'advisor',
    departments: ['33', '64', '40', '24'],
    password: 'relais-demo-conseil',
  },
  {
    email: 'edition@relais.example',
    name: 'Marc Origan',
    role: 'editor',
    departments: 'all',
    password: 'relais-demo-edition',
  },
  {
    email: 'lecture@relais.example',
    name: 'Inès Houblon',
    role: 'reader',
    departments: ['974'],
    password: 'relais-demo-lecture',
  },
];
