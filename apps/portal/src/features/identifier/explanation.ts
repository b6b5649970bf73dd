import { type IdentifierReading, readIdentifier } from '@relais/domain/identity/identifier-reading';

/** What a person is told about the number they typed. */
export type Explanation = {
  /** `done`: it is the one to type; `wait`: it is, with a doubt; `stop`: it is not. */
  readonly family: 'done' | 'wait' | 'stop';
  readonly title: string;
  readonly sentences: readonly string[];
  /** What the application and Pro Santé Connect ask for, when it can be told. */
  readonly nationalId?: string;
  /** A digit of it seems wrong: it is the one to type only once read again. */
  readonly isDoubtful?: boolean;
  /** False for what must not stay on a screen. */
  readonly isShownAgain: boolean;
};

type Said = Omit<Explanation, 'isShownAgain'>;
type Explain = {
  [Kind in IdentifierReading['kind']]: (of: Extract<IdentifierReading, { kind: Kind }>) => Said;
};

const wrongKey =
  'Sa clé de contrôle n’est pas la bonne : un chiffre est sans doute mal recopié. Relisez-le sur votre carte CPS.';
const whereItIs = 'L’identifiant est sur la première ligne de votre carte CPS.';
const never = 'Nous ne vous demanderons jamais votre code PIN, votre code e-CPS ni un code reçu par SMS.';

const explain: Explain = {
  missing: () => ({
    family: 'stop',
    title: 'Vous n’avez rien saisi',
    sentences: ['Saisissez le numéro que vous avez sous les yeux, tel quel.'],
  }),
  secret: () => ({
    family: 'stop',
    title: 'Cela ressemble à un code secret : nous ne l’avons ni gardé ni réaffiché',
    sentences: [never, 'Un identifiant compte 12 chiffres et commence par 8.'],
  }),
  'national-id': ({ nationalId, isKeyRight }) => ({
    family: isKeyRight ? 'done' : 'wait',
    title: isKeyRight
      ? 'C’est bien un identifiant national'
      : 'La forme est bonne, mais un chiffre semble faux',
    sentences: [
      ...(isKeyRight ? [] : [wrongKey]),
      'Saisissez-le tel quel, sans espace, dans l’application e-CPS et sur Pro Santé Connect.',
    ],
    nationalId,
    isDoubtful: !isKeyRight,
  }),
  rpps: ({ nationalId, isKeyRight }) => ({
    family: isKeyRight ? 'done' : 'wait',
    title: isKeyRight
      ? 'C’est votre RPPS : ajoutez un 8 devant'
      : 'C’est la forme d’un RPPS, mais un chiffre semble faux',
    sentences: [
      ...(isKeyRight ? [] : [wrongKey]),
      'L’application e-CPS et Pro Santé Connect demandent l’identifiant national : le chiffre 8, puis les 11 chiffres du RPPS.',
    ],
    nationalId,
    isDoubtful: !isKeyRight,
  }),
  'adeli-national-id': ({ nationalId, isKeyRight }) => ({
    family: 'wait',
    title: 'C’est un identifiant national fait d’un numéro ADELI',
    sentences: [
      ...(isKeyRight ? [] : [wrongKey]),
      'Un pharmacien a un numéro RPPS : préférez le chiffre 8 suivi de votre RPPS.',
    ],
    nationalId,
    isDoubtful: !isKeyRight,
  }),
  'finess-or-adeli': () => ({
    family: 'stop',
    title: 'Neuf caractères : c’est le FINESS de l’officine, ou un numéro ADELI',
    sentences: [
      'Le FINESS désigne l’officine, pas vous : il n’ouvre aucune connexion.',
      'Un numéro ADELI s’écrit avec un 0 devant, mais un pharmacien a un RPPS de 11 chiffres.',
      whereItIs,
    ],
  }),
  'letters-for-digits': ({ meant }) => ({
    family: 'wait',
    title: 'Des lettres ont pris la place de chiffres',
    sentences: ['Un O pour un 0, un I ou un L pour un 1 : un identifiant n’a que des chiffres.'],
    nationalId: meant.length === 11 ? `8${meant}` : meant,
  }),
  'mail-address': () => ({
    family: 'stop',
    title: 'C’est une adresse e-mail',
    sentences: ['L’identifiant demandé est un nombre de 12 chiffres.', whereItIs],
  }),
  'phone-number': () => ({
    family: 'stop',
    title: 'C’est la forme d’un numéro de téléphone',
    sentences: ['L’identifiant demandé est un nombre de 12 chiffres, qui commence par 8.', whereItIs],
  }),
  siret: () => ({
    family: 'stop',
    title: 'Quatorze chiffres : c’est un SIRET',
    sentences: ['Il désigne l’entreprise, pas vous.', whereItIs],
  }),
  'social-security-number': () => ({
    family: 'stop',
    title: 'C’est la forme d’un numéro de sécurité sociale',
    sentences: ['Il n’est demandé nulle part ici, et nous ne l’avons pas gardé.', whereItIs],
  }),
  structure: () => ({
    family: 'stop',
    title: 'C’est le numéro d’une structure',
    sentences: [
      'Il désigne un établissement ou un cabinet. Le vôtre commence par 8, suivi de votre RPPS.',
      whereItIs,
    ],
  }),
  'scientific-notation': () => ({
    family: 'stop',
    title: 'Un tableur a abrégé ce numéro',
    sentences: ['Les derniers chiffres sont perdus : recopiez-les depuis votre carte CPS.'],
  }),
  'unexpected-character': ({ character, position }) => ({
    family: 'stop',
    title: `Le caractère « ${character} » n’a pas sa place, en position ${position}`,
    sentences: ['Un identifiant national n’a que des chiffres.', whereItIs],
  }),
  'wrong-length': ({ length }) => ({
    family: 'stop',
    title: `${length} caractères : ce n’est ni un RPPS ni un identifiant national`,
    sentences: [
      'Un RPPS compte 11 chiffres, un identifiant national 12.',
      `Lu sur la carte CPS, ce peut être le numéro de la carte elle-même. ${whereItIs}`,
    ],
  }),
};

const hidden: readonly IdentifierReading['kind'][] = ['secret', 'social-security-number'];

/** Names what was typed and says what to type instead. */
export const explainIdentifier = (typed: string): Explanation => {
  const reading = readIdentifier(typed);
  // The table is keyed by kind, so the function found is the one that takes this reading.
  const say = explain[reading.kind] as (reading: IdentifierReading) => Said;
  return { ...say(reading), isShownAgain: !hidden.includes(reading.kind) };
};
