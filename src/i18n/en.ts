import { catalogue } from './en/catalogue.ts';
import { dashboard } from './en/dashboard.ts';
import { debrief } from './en/debrief.ts';
import { joining } from './en/joining.ts';
import { keeping } from './en/keeping.ts';
import { play } from './en/play.ts';
import { problem } from './en/problem.ts';
import { site } from './en/site.ts';
import { trainer } from './en/trainer.ts';
import type { Words } from './nl.ts';

/** Every word of the interface, in English. */
export const en: Words = {
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
