/** A part of an address as it was before it was escaped; one that was badly escaped names nothing, as it is. */
export const pathSegment = (escaped: string): string => {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
};
