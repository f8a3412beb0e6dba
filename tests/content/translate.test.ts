import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import type { TranslationState } from '../../src/content/translate/overlays.ts';
import { overlayText } from '../../src/content/translate/write.ts';
import { start } from '../../src/engine/state.ts';
import { step } from '../../src/engine/step.ts';
import { view } from '../../src/engine/view.ts';
import { present } from '../../src/lib/assert.ts';

type Files = Readonly<Record<string, string>>;

const source = 'modules/eerste/cases/voorbeeld.yaml';
const overlay = 'modules/eerste/cases/voorbeeld.en.yaml';
const compile = (files: Files) => compileProject(files, { today: '2026-11-22', budget: 3_000 });
const programOf = async (files: Files) => present((await compile(files)).cases[0]?.program, 'program');
const codesOf = async (files: Files, start = 'K7') =>
  (await compile(files)).diagnostics.map(({ code }) => code).filter((code) => code.startsWith(start));
const stateOf = async (files: Files): Promise<TranslationState> =>
  present(
    (await compile(files)).translations.find((one) => one.path === source),
    'translation',
  );

/** As `translate` does it. */
const updated = async (files: Files): Promise<Files> => ({ ...files, [overlay]: overlayText(await stateOf(files)) });

/** What a diligent translator makes of everything that is open; the words are the Dutch behind EN. */
async function translated(files: Files): Promise<Files> {
  const all = { ...files };
  for (const state of (await compile(files)).translations) {
    const matches = state.matches.map((one) => ({
      ...one,
      standing: 'current' as const,
      entry: { nl: one.nl, en: `EN ${one.nl}` },
    }));
    all[state.overlay] = overlayText({ ...state, matches });
  }
  return all;
}

const whole = await translated(example);

describe('a translation', () => {
  it('that is whole leaves nothing to report', async () => {
    expect(await codesOf(whole)).toEqual([]);
  });

  it('changes no code, condition or machine of the program', async () => {
    const [plain, both] = await Promise.all([programOf(example), programOf(whole)]);
    expect([both.codes, both.conditions, both.machine]).toEqual([plain.codes, plain.conditions, plain.machine]);
    expect(both.revision).not.toBe(plain.revision);
  });

  it('is what an English view shows, and a Dutch one does not', async () => {
    const program = await programOf(whole);
    const first = view(program, start(program), 'en');
    expect(first.heading).toEqual({ text: 'EN Het begin', lang: 'en' });
    expect(first.lines.map(({ text, lang }) => [text, lang])).toEqual([
      ['EN Weini komt binnen.', 'en'],
      ['EN Dag dokter.', 'en'],
    ]);
    expect(view(program, start(program), 'nl').heading).toEqual({ text: 'Het begin', lang: 'nl' });
  });

  it('that misses a text shows that text alone in Dutch', async () => {
    const program = await programOf(edit('en: EN Het begin', 'en:', overlay)(whole));
    const { heading, patient } = view(program, start(program), 'en');
    expect([heading, patient.name]).toEqual([
      { text: 'Het begin', lang: 'nl' },
      { text: 'EN Weini', lang: 'en' },
    ]);
  });

  it('of a text that was changed since is not shown', async () => {
    const files = edit('heading: Het begin', 'heading: Het nieuwe begin')(whole);
    const program = await programOf(files);
    expect(view(program, start(program), 'en').heading).toEqual({ text: 'Het nieuwe begin', lang: 'nl' });
    expect(await codesOf(files)).toEqual(['K702']);
  });

  it('is not asked for words in a language of their own', async () => {
    const files = edit('says: weini, text: Dag dokter.', 'says: weini, lang: ti, text: Selam.')(example);
    expect((await stateOf(files)).matches.map(({ nl }) => nl)).not.toContain('Selam.');
  });

  it('of the ends of a scale keeps the number before the words', async () => {
    const scale = 'text: [Er valt een stilte.]\n    rating: { from: weinig, to: veel, steps: 3 }\n';
    const program = await programOf(await translated(edit('text: [Er valt een stilte.]\n', scale)(example)));
    const midden = step(program, start(program), { scene: 'begin', choices: ['wacht'] });
    const pauze = midden.ok ? step(program, midden.value, { scene: 'midden', choices: ['vraag'] }) : midden;
    const shown = pauze.ok ? view(program, pauze.value, 'en') : undefined;
    expect(shown?.type === 'scene' && shown.choices.map(({ say }) => say)).toEqual([
      { text: '1: EN weinig', lang: 'en' },
      { text: '2', lang: 'en' },
      { text: '3: EN veel', lang: 'en' },
    ]);
  });
});

describe('a list of texts', () => {
  it('keeps its translations when a text comes in between', async () => {
    const files = edit('      - Jullie praten.', '      - Eerst is het stil.\n      - Jullie praten.')(whole);
    const missing = (await compile(files)).diagnostics.filter(({ code }) => code.startsWith('K7'));
    expect(missing.map(({ code, message }) => [code, message.includes('Eerst is het stil.')])).toEqual([
      ['K701', true],
    ]);
  });

  it('keeps its translations when two texts change places', async () => {
    const lines = ['- Jullie praten.', '- { when: { tolk: telefoon }, text: De tolk luistert mee. }'] as const;
    const files = edit(lines.join('\n      '), lines.toReversed().join('\n      '))(whole);
    expect(await codesOf(files)).toEqual([]);
  });

  it('finds the text that was changed by its likeness', async () => {
    const files = edit('- Jullie praten.', '- Het is stil.\n      - Jullie praten nu.')(whole);
    const states = (await stateOf(files)).matches.filter(({ standing }) => standing !== 'current');
    expect(states.map(({ nl, standing }) => [nl, standing])).toEqual([
      ['Het is stil.', 'missing'],
      ['Jullie praten nu.', 'outdated'],
    ]);
  });
});

describe('translate', () => {
  it('writes a file that it has nothing to add to', async () => {
    const once = await updated(example);
    expect(await updated(once)).toEqual(once);
    expect(new Set(await codesOf(once))).toEqual(new Set(['K701', 'K703']));
  });

  it('keeps what was translated, with the notes', async () => {
    const noted = edit('en: EN Het begin', 'en: EN Het begin\n      note: of course', overlay)(whole);
    const text = (await updated(noted))[overlay];
    expect(text).toContain('nl: Het begin\n      note: of course\n      en: EN Het begin');
  });

  it('sets the older Dutch beside the new, until the translator takes it away', async () => {
    const changed = edit('heading: Het begin', 'heading: Het nieuwe begin')(whole);
    const marked = await updated(changed);
    expect(marked[overlay]).toContain('nl: Het nieuwe begin\n      was: Het begin\n      en: EN Het begin');
    expect(await codesOf(marked)).toEqual(['K702']);
    expect(await updated(marked)).toEqual(marked);
    expect(await codesOf(edit('      was: Het begin\n', '', overlay)(marked))).toEqual([]);
  });

  it('takes the mark away when the Dutch is again as it was', async () => {
    const marked = await updated(edit('heading: Het begin', 'heading: Het nieuwe begin')(whole));
    const again = edit('heading: Het nieuwe begin', 'heading: Het begin')(marked);
    expect(await codesOf(again)).toEqual([]);
    expect((await updated(again))[overlay]).toBe(whole[overlay]);
  });

  it('drops what belongs nowhere any more', async () => {
    const stray = edit('scenes:\n', 'scenes:\n  weg:\n    heading:\n      nl: Weg\n      en: Gone\n', overlay)(whole);
    expect(await codesOf(stray)).toEqual(['K704']);
    expect((await updated(stray))[overlay]).toBe(whole[overlay]);
  });
});

it('a translation of a file that is not there is stray', async () => {
  expect(await codesOf({ ...example, 'modules/eerste/cases/weg.en.yaml': 'format: 1\n' }, 'K112')).toEqual(['K112']);
});

it('a mistake in the form of an overlay is reported where it stands', async () => {
  const { diagnostics } = await compile({ ...example, [overlay]: 'format: 1\ntitle: { nl: Een voorbeeld, en: 5 }\n' });
  expect(diagnostics.find(({ file, code }) => file === overlay && code === 'K103')).toMatchObject({ line: 2 });
});
