import type { LocalCard, OfferedSlot } from '../../domain/local-card.ts';
import type { ViewSlot } from '../../engine/view.ts';
import { dutch } from './scene.ts';

/** A made-up card for the examples. The numbers are in ranges that nobody is called on. */

export const costSlot: ViewSlot = {
  id: 'tolkkosten',
  label: dutch('Wie de tolk betaalt'),
  ask: dutch('Uit welk fonds of contract komt het geld voor de tolk?'),
};

export const card: LocalCard = {
  tolkdienst: {
    name: 'Tolkdienst De Brug',
    phone: '088 000 00 00',
    habit: 'Ook ’s avonds. De klantcode ligt in de la bij de balie.',
  },
};

export const offeredSlots: readonly OfferedSlot[] = [
  {
    id: 'tolkdienst',
    label: { nl: 'Tolkdienst', en: 'Interpreter service' },
    ask: {
      nl: 'Welk nummer bel je voor een tolk, en waar ligt de klantcode?',
      en: 'Which number do you call for an interpreter, and where is the customer code kept?',
    },
    example: { nl: 'Elke dag, ook ’s avonds.', en: 'Every day, in the evening too.' },
  },
];
