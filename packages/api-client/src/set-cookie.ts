/** A cookie as the API sets it, in the words of `cookies().set`. */
export type GivenCookie = {
  readonly name: string;
  readonly value: string;
  readonly path?: string;
  readonly domain?: string;
  readonly maxAge?: number;
  readonly expires?: Date;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  readonly sameSite?: 'strict' | 'lax' | 'none';
};

/** Reads one `Set-Cookie` line; `undefined` when it names no cookie. */
export const readSetCookie = (line: string): GivenCookie | undefined => {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const equals = pair.indexOf('=');
  if (equals < 1) return undefined;
  return {
    name: pair.slice(0, equals),
    // The browser's cookie jar encodes values by itself.
    value: decoded(pair.slice(equals + 1)),
    ...Object.assign({}, ...attributes.map(readAttribute)),
  };
};

const readAttribute = (attribute: string): Partial<GivenCookie> => {
  const [name = '', ...rest] = attribute.split('=');
  const value = rest.join('=').trim();
  switch (name.trim().toLowerCase()) {
    case 'path':
      return { path: value };
    case 'domain':
      return { domain: value };
    case 'max-age':
      return /^-?\d+$/.test(value) ? { maxAge: Number(value) } : {};
    case 'expires':
      return Number.isNaN(Date.parse(value)) ? {} : { expires: new Date(value) };
    case 'httponly':
      return { httpOnly: true };
    case 'secure':
      return { secure: true };
    case 'samesite':
      return sameSite(value.toLowerCase());
    default:
      return {};
  }
};

const sameSite = (value: string): Partial<GivenCookie> =>
  value === 'strict' || value === 'lax' || value === 'none' ? { sameSite: value } : {};

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
