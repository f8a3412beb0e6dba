import type { Definition } from '../diagnostic.ts';
import * as choices from './choices.ts';
import * as glossary from './glossary.ts';
import * as graph from './graph.ts';
import * as local from './local.ts';
import * as references from './references.ts';
import * as syntax from './syntax.ts';
import * as tests from './tests.ts';
import * as texts from './texts.ts';
import * as translations from './translations.ts';
import * as truth from './truth.ts';

/** Every message that the compiler can give. */
export const definitions: readonly Definition<never>[] = [
  syntax,
  references,
  graph,
  choices,
  texts,
  truth,
  translations,
  glossary,
  local,
  tests,
].flatMap((group): readonly Definition<never>[] => Object.values(group));
