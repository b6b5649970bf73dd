import type { NumberingRegion } from '@relais/domain/identity/department';
import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type ReadPhone =
  /** `value` in E.164. */
  | { readonly kind: 'mobile' | 'landline'; readonly value: string }
  | {
      readonly kind: 'unusable';
      readonly reason:
        | 'phone-malformed'
        | 'phone-placeholder'
        | 'phone-for-tests'
        | 'phone-abroad'
        | 'phone-unreachable';
    };

export type PhoneRules = {
  /** Where the person works, best first: a local number is read by the plan of the place. */
  readonly regions: readonly NumberingRegion[];
  /** Demonstrations and tests use the numbers that ARCEP keeps for fiction; real people never have them. */
  readonly fictionAllowed: boolean;
};

const unusable = (reason: (ReadPhone & { kind: 'unusable' })['reason']): ReadPhone => ({
  kind: 'unusable',
  reason,
});

/** Reads a phone number as typed, tells mobiles from landlines, and refuses numbers that are nobody's. Source: domain-facts, section 11. */
export const readPhone = (typed: string, { regions, fictionAllowed }: PhoneRules): ReadPhone => {
  const fiction = fictionNumber(typed);
  if (fiction !== undefined) {
    return fictionAllowed ? { kind: 'mobile', value: fiction } : unusable('phone-for-tests');
  }
  const phone = firstValid(typed, regions);
  if (phone === undefined) return unusable('phone-malformed');
  if (isPlaceholder(phone.nationalNumber)) return unusable('phone-placeholder');
  if (!frenchPlans.has(phone.countryCallingCode)) return unusable('phone-abroad');
  switch (phone.getType()) {
    case 'MOBILE':
    case 'FIXED_LINE_OR_MOBILE':
      return { kind: 'mobile', value: phone.number };
    case 'FIXED_LINE':
    case 'VOIP':
      return { kind: 'landline', value: phone.number };
    default:
      return unusable('phone-unreachable');
  }
};

/** Mainland, overseas departments and collectivities. Elsewhere an SMS has another price, and our account may not send it. */
const frenchPlans: ReadonlySet<string> = new Set([
  '33',
  '262',
  '508',
  '590',
  '594',
  '596',
  '681',
  '687',
  '689',
]);

/** Overseas departments dial mainland numbers without prefix: the mainland's plan is tried last. */
const firstValid = (typed: string, regions: readonly NumberingRegion[]): PhoneNumber | undefined => {
  for (const region of new Set<NumberingRegion>([...regions, 'FR'])) {
    const phone = parsePhoneNumberFromString(typed, region);
    if (phone?.isValid() && phone.ext === undefined) return phone;
  }
  return undefined;
};

const fictionNumber = (typed: string): string | undefined => {
  const digits = typed.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  const match = /^(?:\+33|0033|33|0)?(63998\d{4})$/.exec(digits);
  return match ? `+33${match[1]}` : undefined;
};

/** Six same digits at the end, a pair repeated to the end, or 01 23 45 67 89: typed to fill a compulsory field. */
const isPlaceholder = (nationalNumber: string): boolean =>
  /(\d)\1{5}$/.test(nationalNumber) ||
  /^\d(\d\d)\1{3}$/.test(nationalNumber) ||
  nationalNumber === '123456789';
