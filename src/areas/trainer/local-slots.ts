import type { Catalogue } from '../../domain/catalogue.ts';
import type { OfferedSlot } from '../../domain/local-card.ts';

/** What the local card of a group has room for; nothing where the modules mark no places. */
export const localSlots = ({ local = [] }: Catalogue & { readonly local?: readonly OfferedSlot[] }) => local;
