import { encode } from 'uqr';

type QrCodeProps = {
  /** What a phone reads: an address, whole. */
  readonly of: string;
  readonly label: string;
  readonly className?: string;
};

/** A QR code drawn on the server; always dark on white, whatever the theme, because readers expect it. */
export function QrCode({ of, label, className = 'size-48' }: QrCodeProps) {
  const { data, size } = encode(of, { ecc: 'M', border: 4 });
  const dark = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={`h-auto max-w-full shrink-0 forced-color-adjust-none ${className}`}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark} />
    </svg>
  );
}
