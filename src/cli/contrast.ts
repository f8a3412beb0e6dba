import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from '../styles/contrast.ts';

/*
 * Measures the contrast of tokens.css anew and writes it into docs/design.md. Run it after a change of colours; a test
 * tells when it was forgotten.
 */
const page = 'docs/design.md';
writeFileSync(page, withTable(readFileSync(page, 'utf8'), readFileSync('src/styles/tokens.css', 'utf8')));
