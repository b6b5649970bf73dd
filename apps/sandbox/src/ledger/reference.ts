/** Finds the reference a message carries for its reader ("Réf 7K3F", "réf. K7Q2M9"), upper-case; null when it has none. */
export const referenceIn = (text: string): string | null => {
  const found = /(?<![\p{L}\d])r[ée]f(?:érence)?\s?\.?\s?:?\s+([0-9A-Z]{4,16})(?![\p{L}\d])/iu.exec(
    text,
  )?.[1];
  return found === undefined ? null : found.toUpperCase();
};

export const referenceInMessageId = (messageId: string | undefined): string | null =>
  /^<?([^@<>]+)@/.exec(messageId ?? '')?.[1] ?? null;
