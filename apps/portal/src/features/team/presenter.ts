import type { ServerClient } from '@relais/api-client/server-client';
import { statusWords } from '@relais/content/status-words';
import type { EvidenceGrade } from '@relais/domain/activation/evidence';
import type { Readiness, ReadinessDiagnosis } from '@relais/domain/activation/readiness';
import type { ActivationStatus } from '@relais/domain/activation/status';
import { displayOfficineName } from '@relais/domain/identity/officine-name';
import { displayName } from '@relais/domain/identity/person-name';
import { frenchDay, type Viewpoint } from '@relais/domain/kernel/french-time';
import { absoluteMoment } from '../../lib/moments.ts';
import { roleWords } from '../../lib/practice-role-words.ts';

export type MyTeam = Awaited<ReturnType<ServerClient['team']['mine']['query']>>;

export type TeamView =
  /** Only a titulaire sees the team. */
  | { readonly kind: 'not-titulaire' }
  | { readonly kind: 'teams'; readonly officines: readonly OfficineTeam[] };

export type OfficineTeam = {
  readonly id: string;
  readonly officine: string;
  readonly place: string;
  readonly readiness: Readiness;
  readonly diagnosis: string;
  readonly members: readonly Member[];
};

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly status: ActivationStatus;
  readonly label: string;
  readonly known: string;
};

/** Where each person of the officines held by the visitor stands; never how to reach them. */
export const presentTeam = ({ now, officines }: MyTeam): TeamView =>
  officines.length === 0
    ? { kind: 'not-titulaire' }
    : {
        kind: 'teams',
        officines: officines.map(({ id, name, commune, zone, diagnosis, team }) => ({
          id,
          officine: displayOfficineName(name),
          place: commune ?? '',
          readiness: diagnosis.readiness,
          diagnosis: diagnosisSentence(diagnosis),
          members: team.map((member, index) => ({
            id: `${id} ${index}`,
            name: `${displayName({ given: member.givenName, family: member.familyName })}${member.isMe ? ' (vous)' : ''}`,
            role: roleWords[member.role],
            status: member.status,
            label: statusWords[member.status].label,
            known: known(member, { now, zone }),
          })),
        })),
      };

type Standing = MyTeam['officines'][number]['team'][number];

const known = ({ status, since, evidence, waitEndsAt }: Standing, from: Viewpoint): string => {
  if (waitEndsAt !== null && status === 'to-retry')
    return `peut réessayer depuis le ${frenchDay(since, from)}`;
  if (waitEndsAt !== null) return `peut réessayer à partir de ${absoluteMoment(waitEndsAt, from).text}`;
  const day = `depuis le ${frenchDay(since, from)}`;
  return (status === 'active' || status === 'card-only') && evidence !== null
    ? `${grades[evidence]}, ${day}`
    : day;
};

const grades: Readonly<Record<EvidenceGrade, string>> = {
  declared: 'déclaré',
  imported: 'd’après un fichier',
  confirmed: 'confirmé par un conseiller',
  proven: 'prouvé par Pro Santé Connect',
};

const diagnosisSentence = ({ because, titulaires, titulairesWhoCanSignIn }: ReadinessDiagnosis): string => {
  switch (because) {
    case 'several-titulaires-can-sign-in':
      return `${titulairesWhoCanSignIn} titulaires sur ${titulaires} peuvent se connecter. L’officine peut opérer.`;
    case 'one-titulaire-of-several-can-sign-in':
      return `1 titulaire sur ${titulaires} peut se connecter. L’officine dépend d’une seule personne.`;
    case 'sole-titulaire-can-sign-in':
      return 'Le seul titulaire peut se connecter. L’officine dépend d’une seule personne.';
    case 'no-titulaire-can-sign-in':
      return 'Aucun titulaire ne peut se connecter. L’officine ne peut pas opérer.';
    case 'only-others-can-sign-in':
      return 'Des membres de l’équipe peuvent se connecter, mais aucun titulaire. La commande n’accepte qu’un titulaire.';
    case 'no-titulaire-known':
      return 'Aucun titulaire n’est connu. L’officine ne peut pas opérer.';
  }
};
