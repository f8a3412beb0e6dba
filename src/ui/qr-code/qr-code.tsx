import { encode } from 'uqr';

interface QrCodeProps {
  /** What a camera reads: an address, which also stands beside it in words. */
  readonly text: string;
  readonly label: string;
}

/** Modules around the code that stay light (ISO/IEC 18004 §6.3.8). */
const quiet = 4;

/** A QR code as one path: dark on light in both themes, because many readers want it so. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr-code__ground" width={size} height={size} />
      <path class="qr-code__modules" d={path} />
    </svg>
  );
}
