import type { Example } from '../example.ts';
import { QrCode } from './qr-code.tsx';

const link = 'https://kruispunt.example/resume/k7ht4m2q9x0cb3wzr8van5pd';

export const examples: readonly Example[] = [
  { name: 'link', render: () => <QrCode text={link} label={`QR-code van ${link}`} /> },
];
