import type { Example } from '../example.ts';
import { card, costSlot } from '../samples/local.ts';
import { interpreterSlot } from '../samples/scene.ts';
import { LocalLine } from './local-line.tsx';
import { LocalLines } from './local-lines.tsx';

const long = 'Steunpunt'.repeat(8);

export const examples: readonly Example[] = [
  {
    name: 'filled in',
    render: (lang) => <LocalLine lang={lang} slot={interpreterSlot} entry={card[interpreterSlot.id]} />,
  },
  {
    name: 'to look up',
    render: (lang) => <LocalLine lang={lang} slot={interpreterSlot} entry={undefined} />,
  },
  {
    name: 'not one plain number, and a long word',
    render: (lang) => (
      <LocalLine
        lang={lang}
        slot={costSlot}
        entry={{ name: long, phone: '088 000 00 00, kies 2', habit: '<b>Bel</b>' }}
      />
    ),
  },
  {
    name: 'at a debrief: one filled in, one to look up',
    render: (lang) => <LocalLines lang={lang} slots={[interpreterSlot, costSlot]} card={card} asks />,
  },
];
