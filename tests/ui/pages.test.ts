import { describe, expect, test } from 'vitest';
import { langs } from '../../src/domain/lang.ts';
import { words } from '../../src/i18n/index.ts';
import { arrival, whisper } from '../../src/ui/samples/scene.ts';
import { references, tags, textOf, values } from './html.ts';
import { pages, scenePage } from './page-examples.tsx';

const rows = Object.entries(pages).flatMap(([page, render]) =>
  langs.map((lang) => ({ page, lang, html: render(lang) })),
);

test.each(rows)('$page ($lang) is a whole document in its language, with one heading at the top', ({ html, lang }) => {
  expect(html.startsWith(`<!DOCTYPE html><html lang="${lang}">`)).toBe(true);
  expect(tags(html, 'h1')).toHaveLength(1);
  expect(tags(html, 'main')).toHaveLength(1);
  expect(textOf(html, 'title')).toMatch(/\S · Kruispunt$/);
});

test.each(rows)('$page ($lang): ids are unique and references lead somewhere', ({ html }) => {
  const ids = values(html, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  expect(references(html).filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(rows)('$page ($lang): no word is missing, and nothing that the security policy forbids', ({ html }) => {
  expect(html).not.toMatch(
    /undefined|null|NaN|\[object|\sstyle="|\son[a-z]+="|<script(?! type="module" src="\/assets\/main\.js"><)/,
  );
});

test.each(rows)('$page ($lang) leads to the same page in the other language', ({ html, lang }) => {
  const other = lang === 'nl' ? 'en' : 'nl';
  expect(tags(html, 'a').find((tag) => tag.includes('hreflang'))).toMatch(
    new RegExp(`lang="${other}" hreflang="${other}"`),
  );
});

describe('for whoever plays from outside', () => {
  test('main names the scene', () => {
    expect(tags(scenePage('nl', whisper), 'main')[0]).toMatch(/ data-scene="ze-fluistert">/);
  });

  test('main names the ending', () => {
    expect(tags(pages['strong ending']?.('nl') ?? '', 'main')[0]).toMatch(/ data-scene="sterk" data-ending="sterk">/);
  });
});

describe('a scene page', () => {
  test('has a title of its own', () => {
    expect(textOf(scenePage('nl', arrival), 'title')).toBe(
      'De dochter vertaalt snel · Mijn dochter praat wel · Kruispunt',
    );
    expect(textOf(scenePage('nl', arrival, { error: 'nothing-chosen' }), 'title')).toMatch(/^Let op: /);
  });

  test('tells the reaction before it asks the next thing', () => {
    const html = scenePage('nl', whisper);
    expect(html.indexOf('schuift ze haar tas')).toBeLessThan(html.indexOf('<h1'));
  });

  test('begins with what was chosen, as it was written', () => {
    const html = scenePage('nl', whisper);
    expect(html).toMatch(/>Jij<\/figcaption><blockquote [^>]*><p>Dank je, Selam\. Ik bel een tolk\./);
    expect(html.indexOf('>Jij<')).toBeLessThan(html.indexOf('schuift ze haar tas'));
    expect(scenePage('nl', arrival)).not.toContain('>Jij<');
  });

  test('says a changed mood with what happened, for who does not see the card', () => {
    const changed = /Mevrouw Weini T\. daarna: <strong>open<\/strong>\./;
    expect(scenePage('nl', whisper)).toMatch(changed);
    expect(scenePage('nl', { ...whisper, patient: { ...whisper.patient, moodChanged: false } })).not.toMatch(changed);
  });

  test('the first says that an answer stands; not the next, and not in practice', () => {
    const lasting = 'Daarna kun je niet meer wisselen.';
    expect(scenePage('nl', arrival, { step: 0 })).toContain(lasting);
    expect(scenePage('nl', whisper)).not.toContain(lasting);
    expect(scenePage('nl', arrival, { step: 0, practice: true })).not.toContain(lasting);
  });

  test('has a heading over what happened, to find it by', () => {
    expect(textOf(scenePage('nl', whisper), 'h2')).toBe('Wat er gebeurt');
    expect(tags(scenePage('nl', arrival), 'h2')).toEqual([]);
  });

  test('that comes back with a mistake folds away what was read, and does not say that all is saved', () => {
    const back = scenePage('nl', whisper, { error: 'nothing-chosen', answer: { choices: [] }, saved: 'saved' });
    expect(back.indexOf('<details')).toBeLessThan(back.indexOf('schuift ze haar tas'));
    expect(back).not.toContain('Bewaard.');
    expect(scenePage('nl', whisper, { saved: 'saved' })).toContain('Bewaard.');
  });

  test('that comes instead of the one that was answered shows what happened', () => {
    const other = scenePage('nl', whisper, { error: 'already-chosen' });
    expect(other.indexOf('schuift ze haar tas')).toBeLessThan(other.indexOf('<details'));
  });

  test('depends on the request in nothing but the attempt, the token and its flags', () => {
    const kept = scenePage('nl', whisper, { attempt: 'ATTEMPT-HERE', token: 'TOKEN-HERE' });
    const filled = kept.replaceAll('ATTEMPT-HERE', '0199-x_Y').replaceAll('TOKEN-HERE', 'v1.k.payload.mac');
    expect(filled).toBe(scenePage('nl', whisper, { attempt: '0199-x_Y', token: 'v1.k.payload.mac' }));
  });

  test('marks untranslated content on an English page as Dutch', () => {
    expect(scenePage('en', arrival)).toMatch(/<h1 [^>]*lang="nl">/);
    expect(scenePage('nl', arrival)).not.toMatch(/<h1 [^>]*lang=/);
  });

  test('marks only the texts that are not translated', () => {
    const html = scenePage('en', { ...arrival, heading: { text: 'A girl translates fast', lang: 'en' } });
    expect(html).toMatch(/<h1 [^>]*>A girl translates fast/);
    expect(html).not.toMatch(/<h1 [^>]*lang=/);
    expect(html).toMatch(/<legend [^>]*lang="nl">Wat zeg je\?/);
  });
});

describe('whether somebody from outside has looked at it', () => {
  const { not } = words('nl').review;

  test.each(['module', 'cheat sheet', 'brief', 'debrief'])('%s says that nobody has', (page) => {
    expect(pages[page]?.('nl')).toContain(not);
  });

  test('a module that was reviewed says by whom, and no longer that nobody did', () => {
    const html = pages['reviewed module']?.('nl');
    expect(html).toContain('Extern beoordeeld op 1 februari 2027 door A. Voorbeeld, huisarts.');
    expect(html).not.toContain(not);
  });
});

describe('a page to look something up on', () => {
  const html = pages['page to look up']?.('nl') ?? '';

  test('gives each claim its sources, a work once, and tells what changes often', () => {
    expect(html.match(/Bron: /g)).toHaveLength(4);
    expect(html.match(/Stand: oktober 2025\. Dit verandert vaak: controleer de actuele regel\./g)).toHaveLength(1);
  });

  test('names a gap without a source', () => {
    expect(html).toMatch(/vonden we nergens\.<\/dd>/);
  });

  test('explains its words, in English on an English page', () => {
    expect(html).toContain('Woorden: gemeenschap');
    expect(pages['page to look up']?.('en')).toContain('Words: community');
  });
});

test('the cheat sheet dates what changes often, and nothing else', () => {
  expect(pages['cheat sheet']?.('nl').match(/Stand: [^<]*/g)).toEqual(['Stand: oktober 2025.']);
});

test.each(Object.keys(words('nl').problem))('the problem page for %s has two languages', (kind) => {
  const both = langs.map((lang) => Object.entries(words(lang).problem).find(([name]) => name === kind)?.[1].title);
  expect(new Set(both).size).toBe(2);
});
