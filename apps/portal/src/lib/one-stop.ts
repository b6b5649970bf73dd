/** A sentence that ends with one full stop: "oct." already ends with one. */
export const oneStop = (sentence: string): string => sentence.replaceAll(/\.\.(?!\.)/g, '.');
