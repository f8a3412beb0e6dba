import { z } from 'zod';
import { caseFile } from './case.ts';
import { glossaryFile } from './glossary.ts';
import { localFile } from './local.ts';
import { competenciesFile, factsFile, moduleFile, walkFile } from './module.ts';
import { pageFile } from './page.ts';
import { testFile } from './test-bank.ts';
import { overlayFile } from './translation.ts';

/** The JSON Schemas of all files, by name: what editors complete and check with. Made from the zod schemas alone. */
export const jsonSchemas = (): Readonly<Record<string, object>> => ({
  case: z.toJSONSchema(caseFile, { io: 'input' }),
  module: z.toJSONSchema(moduleFile, { io: 'input' }),
  facts: z.toJSONSchema(factsFile, { io: 'input' }),
  glossary: z.toJSONSchema(glossaryFile, { io: 'input' }),
  local: z.toJSONSchema(localFile, { io: 'input' }),
  page: z.toJSONSchema(pageFile, { io: 'input' }),
  competencies: z.toJSONSchema(competenciesFile, { io: 'input' }),
  test: z.toJSONSchema(testFile, { io: 'input' }),
  walk: z.toJSONSchema(walkFile, { io: 'input' }),
  translation: z.toJSONSchema(overlayFile, { io: 'input' }),
});
