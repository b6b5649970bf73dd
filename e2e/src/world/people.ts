import type { Practice } from './annuaire-file.ts';
import { finessOf, rppsOf } from './identifiers.ts';

export type Person = Practice & { readonly mobile: string; readonly email: string };

/** Guéret: a department where the fictional region has nobody. */
const gueret = { postcode: '23000', communeCode: '23096', commune: 'Guéret' } as const;

/** The department of the people below; the clock there is that of Paris. */
export const journeysDepartment = '23';

const officine = (number: number, name: string): Practice['officine'] => ({
  finess: finessOf(number),
  name: `PHARMACIE ${name}`,
  ...gueret,
});

const officines = {
  path: officine(1, 'DES CHEMINS'),
  desk: officine(2, 'DU GUICHET'),
  waiting: officine(3, 'DU SABLIER'),
  lends: officine(4, 'DU PRET'),
  borrows: officine(5, 'DE L’EMPRUNT'),
  account: officine(6, 'DES COMPTES'),
} as const;

/** Numbers of 06 39 98 are kept for fiction; the sandbox delivers to these. */
const person = (
  number: number,
  familyName: string,
  practice: Practice['officine'],
  mobile = `+336399870${String(number).padStart(2, '0')}`,
): Person => ({
  rpps: rppsOf(number),
  familyName,
  givenName: 'CAMILLE',
  role: 'titulaire',
  officine: practice,
  mobile,
  email: `camille.${familyName.toLowerCase()}@officine.example`,
});

/** The sandbox takes a message to this number, then says that nobody has it (30005). */
const nobodysMobile = '+33639980005';

/** One person for each journey that changes somebody's situation: journeys run side by side. */
export const people = {
  walksThePath: person(1, 'ANETH', officines.path),
  walksWithoutScript: person(2, 'BARDANE', officines.path),
  mistypesTheCode: person(3, 'CUMIN', officines.path),
  asksForCodes: person(4, 'DROSERA', officines.path),
  isConfirmed: person(5, 'EGLANTIER', officines.desk),
  isCorrected: person(6, 'FENOUIL', officines.desk),
  isWantedByTwo: person(7, 'GENEPI', officines.desk),
  hasWaited: person(8, 'HYSOPE', officines.waiting),
  hasLostTheirNumber: person(9, 'IMPATIENTE', officines.waiting, nobodysMobile),
  seesEveryPage: person(10, 'JUSQUIAME', officines.path),
  isToBeExcluded: person(12, 'LIERRE', officines.desk),
  changesTheirNumber: person(11, 'KETMIE', officines.desk),
  receivesALink: person(13, 'MELISSE', officines.account),
  receivesALinkWithoutScript: person(14, 'NIGELLE', officines.account),
  hasDeadLinks: person(15, 'ORIGAN', officines.account),
  provesTheECps: person(16, 'PERVENCHE', officines.account),
  provesTheCard: person(17, 'QUASSIA', officines.account),
  isLetInOtherwise: person(18, 'ROMARIN', officines.account),
  asksForACall: person(19, 'SARRIETTE', officines.account),
  asksWithoutScript: person(20, 'TILLEUL', officines.account),
  choosesMessages: person(21, 'ULMAIRE', officines.account),
  choosesWithoutScript: person(22, 'VALERIANE', officines.account),
  isErased: person(23, 'WITHANIA', officines.account),
  isErasedWithoutScript: person(24, 'XERES', officines.account),
  lendsTheirComputer: person(25, 'YUCCA', officines.lends),
  needsAComputer: person(26, 'ZEDOAIRE', officines.borrows),
  provesTheECpsWithoutScript: person(28, 'BOURRACHE', officines.account),
  provesTheCardWithoutScript: person(29, 'CAPUCINE', officines.account),
  seesTheirPages: person(32, 'FUMETERRE', officines.account),
  seesTheTeam: person(30, 'DAUCUS', officines.account),
  changesPhone: person(31, 'ECHINACEE', officines.account),
  isNoTitulaire: { ...person(27, 'ABSINTHE', officines.account), role: 'adjoint' },
  handsOver: person(41, 'MELISSE', officines.path),
  handsOverWithoutScript: person(42, 'NIGELLE', officines.path),
  namesTheirEquipment: person(44, 'ONAGRE', officines.account),
  triesEverything: person(45, 'PAVOT', officines.account),
  asksToBeCalled: person(60, 'TILLEUL', officines.path),
  /** The only one of that role: a campaign can name them alone. */
  isInvited: { ...person(61, 'VERBENA', officines.path), role: 'gerant' },
} as const satisfies Record<string, Person>;
