import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { draw } from '../../src/content/portraits/draw.ts';
import { beards, faces, glasses, hairs, heads, namesOf, skins } from '../../src/content/portraits/words.ts';
import { compileProject } from '../../src/content/project.ts';
import { type Portrait, portrait } from '../../src/content/schema/portrait.ts';
import { replay } from '../../src/engine/step.ts';
import { view } from '../../src/engine/view.ts';
import { present } from '../../src/lib/assert.ts';

const plain = portrait.parse({ head: 'lang', skin: 'bruin', clothes: 'oker' });
const scarfed: Portrait = { ...plain, head: 'hoofddoek', scarf: 'zeegroen' };

const mood = 'mood: { by: vertrouwen, steps: { 0: stil, 60: open }';
const withPortrait = edit(
  `${mood} }`,
  `portrait: { head: lang, skin: bruin, clothes: oker }, ${mood}, faces: { 60: lacht } }`,
);
const compiled = async (files = withPortrait(example)) => compileProject(files, { today: '2026-11-22' });

describe('a drawing', () => {
  it.each<[string, readonly Portrait[]]>([
    ['head', namesOf(heads).map((head) => ({ ...plain, head }))],
    ['skin', namesOf(skins).map((skin) => ({ ...plain, skin }))],
    ['hair', namesOf(hairs).map((hair) => ({ ...plain, hair }))],
    ['beard', namesOf(beards).map((beard) => ({ ...plain, beard }))],
    ['glasses', namesOf(glasses).map((worn) => ({ ...plain, glasses: worn }))],
  ])('is another one for every word of %s', (_, portraits) => {
    const drawings = portraits.map((one) => draw(one, 'rustig'));
    expect(new Set(drawings).size).toBe(portraits.length);
  });

  it('is another one for every face', () => {
    expect(new Set(namesOf(faces).map((face) => draw(plain, face))).size).toBe(namesOf(faces).length);
  });

  it('shows the colour of a headscarf', () => {
    expect(draw(scarfed, 'rustig')).not.toBe(draw({ ...scarfed, scarf: 'rood' }, 'rustig'));
  });

  it('is a static picture: no script, style, link, word or remark, and small', () => {
    const svg = draw({ ...plain, beard: 'vol', glasses: 'rond' }, 'rustig');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*width="\d+" height="\d+"/);
    expect(svg).not.toMatch(/<script|<style|style=|metadata|<!--|<text|\son[a-z]+=|href="[^#]/);
    expect(svg.length).toBeLessThan(14_000);
  });
});

describe('a program', () => {
  it('names a face for every step of a mood: its own, or how the face mostly is', async () => {
    const { cases } = await compiled();
    const { program, drawings = {} } = present(cases[0], 'case');
    const named = program?.cast.weini?.mood?.steps.map(({ face }) => drawings[face ?? '']);
    expect(named).toEqual([draw(plain, 'rustig'), draw(plain, 'lacht')]);
    expect(Object.keys(drawings)).toHaveLength(2);
  });

  it('with another drawing is another revision', async () => {
    const red = edit('clothes: oker', 'clothes: rood')(withPortrait(example));
    const revisions = await Promise.all([compiled(), compiled(red), compiled(example)]);
    expect(new Set(revisions.map(({ cases }) => cases[0]?.program?.revision)).size).toBe(3);
  });

  it('without portraits names and draws nothing', async () => {
    const { cases } = await compiled(example);
    expect(cases[0]?.drawings).toEqual({});
    expect(JSON.stringify(cases[0]?.program?.cast)).not.toContain('face');
  });
});

it('the face changes together with the word', async () => {
  const { cases } = await compiled();
  const { program, drawings = {} } = present(cases[0], 'case');
  const seen = [[], [{ scene: 'begin', choices: ['bel'] }]].map((journal) => {
    const state = replay(present(program, 'program'), journal);
    if (!state.ok) throw new Error(state.error.reason);
    const { patient } = view(present(program, 'program'), state.value, 'nl');
    return [patient.mood?.text, patient.moodChanged, drawings[patient.face ?? '']];
  });
  expect(seen).toEqual([
    ['stil', false, draw(plain, 'rustig')],
    ['open', true, draw(plain, 'lacht')],
  ]);
});

it.each<[string, string]>([
  ['head: lang,', 'head: lnag,'],
  ['skin: bruin', 'skin: bruun'],
  ['60: lacht', '60: lagt'],
])('a word that no portrait knows is told with the nearest: %s', async (right, wrong) => {
  const { diagnostics } = await compiled(edit(right, wrong)(withPortrait(example)));
  const known = right.replace(/^.*: |,/g, '');
  expect(diagnostics.find(({ code }) => code === 'K105')?.hint).toBe(`Bedoelde je \`${known}\`?`);
});
