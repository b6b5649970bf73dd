import { encode } from 'uqr';

/** A QR code as one path of unit squares, in a drawing of `size` by `size` with its quiet margin. */
export type QrDrawing = { readonly path: string; readonly size: number };

export const drawQr = (text: string): QrDrawing => {
  const { data, size } = encode(text, { border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return { path: squares.join(''), size };
};
