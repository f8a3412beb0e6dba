import { words } from '../../i18n/index.ts';
import type { Example } from '../example.ts';
import { ShownWays } from './join-ways.tsx';

const link = 'https://kruispunt.example/j/0w3rh1g70w3rh1g70w3rh1g70w.0.011.180..Xy12.k1.abcdefghijklmnopqrstuv';
const ways = { link, address: 'kruispunt.example/j' };

export const examples: readonly Example[] = [
  {
    name: 'with a code',
    render: (lang) => <ShownWays lang={lang} {...ways} label={words(lang).invite.qrToJoin(true)} code="K7M 2QX R4P" />,
  },
  { name: 'code run out', render: (lang) => <ShownWays lang={lang} {...ways} label={words(lang).invite.qr} /> },
];
