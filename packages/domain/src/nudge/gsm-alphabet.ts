// GSM 03.38, default alphabet: the characters that a short message carries on seven bits.
const single = new Set(
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz' +
    '\n\r£¥¤¡¿§èéùìòàäöüñåæøßÄÖÜÑÅÆØÉÇΔΦΓΛΩΠΨΣΘΞ',
);
// Extension table: an escape septet comes first.
const double = new Set('€[]{}^~|\\');

/** How many septets a character takes: 0 when the alphabet lacks it, which makes the whole message UCS-2. */
export const septetsOf = (character: string): 0 | 1 | 2 => {
  if (single.has(character)) return 1;
  return double.has(character) ? 2 : 0;
};
