import type { QrDrawing } from '../qr-drawing.ts';

/** Dark on light whatever the theme: that is what cameras read. */
export function QrCode({ path, size }: QrDrawing) {
  return (
    <svg
      role="img"
      aria-label="QR code à scanner"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="my-3 size-48 rounded-badge border border-hair bg-[#ffffff] forced-color-adjust-none"
    >
      <path d={path} fill="#0f2728" />
    </svg>
  );
}
