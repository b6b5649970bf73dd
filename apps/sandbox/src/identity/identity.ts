/** How the person proves who they are: with the e-CPS, with the card, or without the provider saying. */
export const authModes = ['MOBILE', 'CARD', ''] as const;
export type AuthMode = (typeof authModes)[number];

export type Identity = {
  /** The national identifier: 8 and the RPPS, 0 and the ADELI, or a test identifier of any letters and digits. */
  readonly nationalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly authMode: AuthMode;
};

/** Reads the choice of a tester. An RPPS typed alone gets its 8. Null when there is no usable identifier. */
export const readIdentity = (form: URLSearchParams): Identity | null => {
  const typed = (form.get('identifiant') ?? '').replace(/\s/g, '').toUpperCase();
  if (!/^[0-9A-Z]{3,40}$/.test(typed)) return null;
  return {
    nationalId: /^\d{11}$/.test(typed) ? `8${typed}` : typed,
    givenName: (form.get('prenom') ?? '').trim(),
    familyName: (form.get('nom') ?? '').trim(),
    authMode: authModes.find((mode) => mode === form.get('mode')) ?? '',
  };
};

const originOf = (nationalId: string): string => {
  if (/^8\d{11}$/.test(nationalId)) return 'RPPS';
  return /^0[0-9A-Z]{9}$/.test(nationalId) ? 'ADELI' : 'EDIT';
};

/** Pro Santé Connect's claims in the shapes met in the field: a made-up officine, empty strings where nothing is known. */
export const claimsOf = ({ nationalId, givenName, familyName, authMode }: Identity, subject: string) => ({
  sub: subject,
  preferred_username: nationalId,
  given_name: givenName,
  family_name: familyName,
  SubjectNameID: nationalId,
  otherIds: [{ identifiant: nationalId, origine: originOf(nationalId), qualite: 1 }],
  SubjectRole: ['21^1.2.250.1.213.1.1.5.5'],
  Secteur_Activite: 'SA33^1.2.250.1.71.4.2.4',
  SubjectOrganization: '',
  SubjectOrganizationID: '',
  Palier_Authentification: 'APPPRIP3^1.2.250.1.213.1.5.1.1.1',
  SubjectRefPro: {
    codeCivilite: '',
    exercices: [
      {
        codeProfession: '21',
        codeCategorieProfessionnelle: 'C',
        nomDexercice: familyName,
        prenomDexercice: givenName,
        activities: [
          {
            codeModeExercice: 'L',
            codeSecteurDactivite: 'SA33',
            codeSectionPharmacien: 'A',
            codeRole: 'FON-03',
            codeGenreActivite: 'GENR01',
            numeroSiretSite: '',
            numeroFinessSite: '990000010',
            numeroFinessetablissementJuridique: '',
            identifiantTechniqueDeLaStructure: 'F990000010',
            raisonSocialeSite: 'Pharmacie du bac à sable',
            codePostal: '',
            codeCommune: '',
          },
        ],
      },
    ],
  },
  ...(authMode === '' ? {} : { authMode }),
});
