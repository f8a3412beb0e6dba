import { describe, expect, test } from 'vitest';
import { DebriefPage } from '../../src/areas/learner/debrief-page.tsx';
import type { LocalCard } from '../../src/domain/local-card.ts';
import { LocalLine } from '../../src/ui/local-line/local-line.tsx';
import { LocalLines } from '../../src/ui/local-line/local-lines.tsx';
import { telHref } from '../../src/ui/local-line/tel-href.ts';
import { assets } from '../../src/ui/samples/catalogue.ts';
import { debrief } from '../../src/ui/samples/debrief.ts';
import { card, costSlot } from '../../src/ui/samples/local.ts';
import { program } from '../../src/ui/samples/program.ts';
import { interpreterSlot, whisper } from '../../src/ui/samples/scene.ts';
import { tags, textOf, values } from './html.ts';
import { scenePage } from './page-examples.tsx';

describe('a telephone number', () => {
  test.each([
    ['088 000 00 00', 'tel:0880000000'],
    ['+31 88-000 00 00', 'tel:+31880000000'],
    ['112', 'tel:112'],
    [' 0900-0000 ', 'tel:09000000'],
  ])('%s can be called', (phone, href) => {
    expect(telHref(phone)).toBe(href);
  });

  test.each([
    '088 000 00 00, kies 2',
    '088 000 00 00 / 06 00000000',
    '+31 (0)88 000 00 00',
    '12',
    '1234567890123456',
    'javascript:alert(1)',
    '088;ext=1',
    '++31880000000',
    '٠٨٨٠٠٠٠٠٠٠',
    '',
  ])('%j is text', (phone) => {
    expect(telHref(phone)).toBeUndefined();
  });
});

const lines = (of: LocalCard | undefined, asks = false): string =>
  String(<LocalLines lang="nl" slots={[interpreterSlot, costSlot]} card={of} asks={asks} />);

describe('a local line', () => {
  test('tells what the trainer typed, as text', () => {
    const entry = { name: '<b>Jan</b>', phone: 'https://x.nl', habit: '[kijk](https://x.nl) & "bel"' };
    const html = String(<LocalLine lang="nl" slot={interpreterSlot} entry={entry} />);
    expect(tags(html, 'b')).toEqual([]);
    expect(values(html, 'href')).toEqual([]);
    expect(html).toContain('&lt;b&gt;Jan&lt;/b&gt;');
    expect(html).toContain('https://x.nl');
  });

  test('is a number to call', () => {
    expect(values(lines(card), 'href')).toEqual(['tel:0880000000']);
  });

  test('is not there in the middle of a talk where the card says nothing', () => {
    expect(lines(undefined)).not.toMatch(/\S/);
    expect(lines({ tolkdienst: {}, tolkkosten: { name: '' } })).not.toMatch(/\S/);
    expect(lines(card)).not.toContain('Zoek het vandaag op.');
  });

  test('asks at the debrief for what the card does not say', () => {
    expect(lines(card, true).match(/Zoek het vandaag op\./g)).toHaveLength(1);
    expect(lines(card, true)).toContain('Uit welk fonds of contract komt het geld voor de tolk? Zoek het vandaag op.');
    expect(lines(undefined, true).match(/Zoek het vandaag op\./g)).toHaveLength(2);
  });

  test('is no word that an object happens to have', () => {
    const slots = [{ ...interpreterSlot, id: 'constructor' }];
    expect(String(<LocalLines lang="nl" slots={slots} card={card} />)).not.toMatch(/\S/);
  });
});

describe('the pages', () => {
  test('a scene tells it right after the reaction, and before its heading', () => {
    const html = scenePage('nl', whisper, { card });
    const [reaction, line, heading] = ['schuift ze haar tas', 'Tolkdienst De Brug', '<h1'].map((text) =>
      html.indexOf(text),
    );
    expect([reaction, line, heading].every((at) => at !== undefined && at > 0)).toBe(true);
    expect([reaction, line, heading]).toEqual([reaction, line, heading].toSorted((a = 0, b = 0) => a - b));
    expect(scenePage('nl', whisper)).not.toContain('local-line');
  });

  test('a debrief tells or asks, with a card and without', () => {
    const page = (of?: LocalCard): string =>
      String(
        <DebriefPage
          {...{ lang: 'nl', assets, attempt: 'a1', token: 't1', program, debrief, offered: 'as-played', card: of }}
        />,
      );
    expect(page(card)).toContain('Tolkdienst De Brug');
    expect(page(card).match(/Zoek het vandaag op\./g)).toHaveLength(1);
    expect(page().match(/Zoek het vandaag op\./g)).toHaveLength(2);
    expect(textOf(page(card), 'title')).toBe(textOf(page(), 'title'));
  });
});
