import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';

const path = 'modules/eerste/cases/voorbeeld.yaml';
const check = async (files: Readonly<Record<string, string>>) =>
  (await compileProject(files, { today: '2026-11-22' })).diagnostics;

it('a source may be shared by hundreds of facts', async () => {
  const fact = (at: number): string => `  feit-${at}:
    nl: Een feit.
    en: A fact.
    source: *bron
    as-of: "2025"
    confidence: verified-in-page
    volatile: false
    checked: 2026-11-22
    review-by: 2027-11-22
`;
  const register = 'modules/facts.yaml';
  const text = (example[register] ?? '').replace('source: {', 'source: &bron {');
  const many = Array.from({ length: 300 }, (_, at) => fact(at)).join('');
  const found = await check({ ...example, [register]: text + many });
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a diagnostic', () => {
  it('points at the word that is wrong', async () => {
    const files = edit('to: midden', 'to: miden')(example);
    const lines = (files[path] ?? '').split('\n');
    const found = (await check(files)).find(({ code }) => code === 'K201');
    expect(lines[(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1)).toBe('miden');
    expect(found?.hint).toBe('Bedoelde je `midden`?');
  });

  it('points at the key that nobody knows', async () => {
    const files = edit('certainty: true', 'certaint: true')(example);
    const lines = (files[path] ?? '').split('\n');
    const found = (await check(files)).find(({ code }) => code === 'K102');
    expect(lines[(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1)).toBe('certaint: true');
    expect(found?.hint).toBe('Bedoelde je `certainty`?');
  });
});

describe('the compiler', () => {
  it('reports the problems of all files at once', async () => {
    const files = [
      edit('certainty: true', 'certaint: true'),
      edit('to: midden', 'to: miden'),
      edit('verdict: afgeraden', 'verdict: fout'),
      edit('says: weini', 'says: weiny'),
      edit('confidence: verified-in-page', 'confidence: gehoord', 'modules/facts.yaml'),
      edit('id: eerste', 'id: eersten', 'modules/eerste/module.yaml'),
    ].reduce((files, change) => change(files), example);
    const codes = (await check(files)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['K102', 'K105', 'K111', 'K201', 'K207']));
    expect(codes.filter((code) => code === 'K105')).toHaveLength(2);
  });

  it('gives no program to a case with errors', async () => {
    const { cases } = await compileProject(edit('to: midden', 'to: miden')(example), { today: '2026-11-22' });
    expect(cases.map(({ program }) => program)).toEqual([undefined]);
  });
});
