import { define, type ExampleFiles } from '../diagnostic.ts';

/** 81x: the slots of the local card. */

const slots =
  (...ids: readonly string[]) =>
  (files: ExampleFiles): ExampleFiles => {
    const lines = ids.map((id) => `${id}: { label: Tolk, ask: Wie bel je?, example: Alleen overdag. }\n`);
    return { ...files, 'modules/local.yaml': lines.join('') };
  };

export const unusedSlot = define<{ slot: string }>({
  code: 'K811',
  severity: 'warning',
  message: ({ slot }) => `\`${slot}\` staat in geen enkele casus, dus een trainer vult deze regel voor niets in.`,
  hint: ({ slot }) => `Zet \`local: [${slot}]\` bij een keuze of scène, of haal de regel weg.`,
  example: slots('tolk'),
});

export const tooManySlots = define<{ count: number; most: number }>({
  code: 'K812',
  severity: 'error',
  message: ({ count, most }) => `De lokale kaart heeft ${count} regels; er passen er ${most} op.`,
  hint: () => 'Voeg regels samen, of haal weg wat weinig scheelt.',
  example: slots(...Array.from({ length: 13 }, (_, at) => `regel-${at}`)),
});
