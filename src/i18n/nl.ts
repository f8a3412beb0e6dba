import { catalogue } from './nl/catalogue.ts';
import { dashboard } from './nl/dashboard.ts';
import { debrief } from './nl/debrief.ts';
import { joining } from './nl/joining.ts';
import { keeping } from './nl/keeping.ts';
import { play } from './nl/play.ts';
import { problem } from './nl/problem.ts';
import { site } from './nl/site.ts';
import { trainer } from './nl/trainer.ts';

/** Every word of the interface, in Dutch at B1: the source of the keys for all other languages. */
export const nl = {
  ...site,
  ...catalogue,
  ...play,
  ...dashboard,
  ...debrief,
  ...keeping,
  ...joining,
  ...problem,
  ...trainer,
};

/** The shape of a catalogue. A language that misses a key, or has one too many, does not compile. */
export type Words = typeof nl;
