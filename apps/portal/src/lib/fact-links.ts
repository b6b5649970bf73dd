import type { Fact } from '@relais/content/schema/fact';

/** Where a fact leads, when it is something to open, to write to or to call. */
export const hrefOf = ({ value }: Fact): string | undefined => {
  switch (value.kind) {
    case 'link':
      return value.address;
    case 'email':
      return `mailto:${value.address}`;
    case 'phone':
      return `tel:${value.digits}`;
    default:
      return undefined;
  }
};

/** "e-pop.ordre.pharmacien.fr": people recognise a host, not a scheme. */
export const withoutScheme = (text: string): string => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
