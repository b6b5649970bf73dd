import type { Contact, PharmacistData } from '../../lib/answers.ts';
import { phoneNumber } from '../../lib/phone-number.ts';
import { shortDate } from '../../lib/short-date.ts';

export type ContactShown = {
  readonly key: string;
  readonly kind: string;
  readonly value: string;
  readonly dialled: string | undefined;
  readonly story: string;
  /** What is said of coordinates in doubt, and by which channel they are written to. */
  readonly doubt: { readonly channel: 'sms' | 'email'; readonly words: string } | undefined;
};

export type CallShown = { readonly dialled: string; readonly written: string };

type Seen = Pick<PharmacistData, 'contacts' | 'contactsMasked' | 'maySettleDoubts' | 'now' | 'zone'>;

export const presentContacts = ({ contacts, ...seen }: Seen) => ({
  maySettle: seen.maySettleDoubts,
  masked: seen.contactsMasked,
  current: contacts.filter(isCurrent).map((contact) => contactOf(contact, seen)),
  former: contacts.filter((contact) => !isCurrent(contact)).map((contact) => contactOf(contact, seen)),
});

/** The number to call first. */
export const callOf = ({ contacts, contactsMasked }: Seen): CallShown | undefined => {
  if (contactsMasked) return undefined;
  const current = contacts.filter(isCurrent);
  const number =
    current.find(({ kind }) => kind === 'mobile') ?? current.find(({ kind }) => kind === 'landline');
  return number && { dialled: number.value, written: phoneNumber(number.value) };
};

export const isCurrent = ({ retiredAt }: Contact): boolean => retiredAt === null;

const contactOf = (
  { kind, value, source, since, retiredAt, doubtedSince }: Contact,
  { contactsMasked, now, zone }: Omit<Seen, 'contacts'>,
): ContactShown => ({
  key: `${kind}-${value}-${since}`,
  kind: contactKinds[kind],
  value: kind === 'mobile' || kind === 'landline' ? phoneNumber(value) : value,
  dialled: !contactsMasked && (kind === 'mobile' || kind === 'landline') ? value : undefined,
  story: [
    `${contactSources[source]} le ${shortDate(since, { now, zone })}`,
    ...(retiredAt === null ? [] : [`remplacé le ${shortDate(retiredAt, { now, zone })}`]),
  ].join(', '),
  doubt:
    doubtedSince === null
      ? undefined
      : {
          channel: kind === 'mobile' ? 'sms' : 'email',
          words: `À vérifier depuis le ${shortDate(doubtedSince, { now, zone })}\u00A0: un message n’a pas pu être remis. Nos messages passent par l’autre canal, s’il y en a un.`,
        },
});

const contactKinds: Readonly<Record<Contact['kind'], string>> = {
  mobile: 'Mobile',
  landline: 'Ligne fixe',
  email: 'E-mail',
  'secure-email': 'E-mail MSSanté (nos messages n’y arrivent pas)',
};

const contactSources: Readonly<Record<Contact['source'], string>> = {
  import: 'importé',
  staff: 'saisi par l’équipe',
  pharmacist: 'donné par la personne',
};
