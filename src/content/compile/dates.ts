import type { Dates } from '../../domain/catalogue.ts';

interface Dated {
  readonly prepared: string;
  readonly reviewed?: Dates['reviewed'] | null | undefined;
  readonly expires: string;
}

/** When something was written, whether and when it was reviewed from outside, and until when it holds. */
export const datesOf = ({ prepared, reviewed, expires }: Dated): Dates => ({
  prepared,
  ...(reviewed ? { reviewed } : {}),
  expires,
});
