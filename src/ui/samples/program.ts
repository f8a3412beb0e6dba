import type { Program } from '../../engine/program.ts';
import { competencies, interpreters, mijnDochter } from './catalogue.ts';

/** What the pages of play and debrief show of a program besides its scenes. */
export const program: Pick<
  Program,
  'id' | 'module' | 'title' | 'brief' | 'prepared' | 'reviewed' | 'cheatSheet' | 'competencies'
> = {
  id: mijnDochter.id,
  module: mijnDochter.module,
  title: mijnDochter.title,
  brief: mijnDochter.brief,
  prepared: mijnDochter.prepared,
  cheatSheet: interpreters.cheatSheet,
  competencies,
};
