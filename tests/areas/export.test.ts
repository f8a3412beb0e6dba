import { describe, expect, it } from 'vitest';
import { readPath } from '../../src/engine/path.ts';
import { isDecision } from '../../src/engine/program.ts';
import { err } from '../../src/lib/result.ts';
import { testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';
import { playedBy } from '../support/classroom.ts';
import { origin } from '../support/origin.ts';
import { classroom, enter, shippedProgram } from './classroom.ts';

async function download(browser: Browser, path: string): Promise<{ text: string; response: Response }> {
  const response = await browser.send(new Request(origin + path));
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), response };
}

/** The decisions of everybody, counted apart. */
function decisionsOf(count: number, group: Parameters<typeof playedBy>[0]): number {
  const program = shippedProgram();
  let decisions = 0;
  for (const { path, measures } of playedBy(group, program, count)) {
    readPath(program, path, measures, (scene) => {
      const asked = program.scenes[scene];
      if (asked && isDecision(asked)) decisions++;
    });
  }
  return decisions;
}

describe('the export of a group', () => {
  it('has one row per person per decision, as a spreadsheet here opens it', async () => {
    const { browser, path, group } = await classroom(7);
    const { text, response } = await download(browser, `${path}/export.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=UTF-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="kruispunt-groep.csv"');
    expect(text.startsWith('\uFEFFdeelnemer;casus;versie;')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(1 + decisionsOf(7, group));
  });

  it('says the same as json', async () => {
    const { browser, path, group } = await classroom(7);
    const rows = JSON.parse((await download(browser, `${path}/export.json`)).text);
    expect(rows).toHaveLength(decisionsOf(7, group));
    expect(Object.keys(rows[0])).toContain('verdict');
  });

  it('is an empty table while nobody has begun', async () => {
    const { browser, path } = await classroom(0);
    expect(JSON.parse((await download(browser, `${path}/export.json`)).text)).toEqual([]);
  });

  it('holds no attempt, no member and no time of day', async () => {
    const { browser, path, group, stores } = await classroom(7);
    const page = await stores.summaries.list(group.id);
    const { text } = await download(browser, `${path}/export.csv`);
    for (const { attempt, membership } of page.ok ? page.value.summaries : []) {
      expect(text).not.toContain(attempt);
      expect(text).not.toContain(membership?.member ?? attempt);
    }
    expect(text).not.toMatch(/\d\d:\d\d/);
  });

  it('numbers people where a group has no pseudonyms', async () => {
    const { browser, path } = await classroom(3, 0, { pseudonyms: false });
    const rows: { person: string }[] = JSON.parse((await download(browser, `${path}/export.json`)).text);
    expect([...new Set(rows.map(({ person }) => person))].sort()).toEqual([
      'deelnemer 1',
      'deelnemer 2',
      'deelnemer 3',
    ]);
  });

  it('breaks off, and does not end as if it were whole, when the store goes away halfway', async () => {
    const { stores, group, path, time } = await classroom(7);
    let lists = 0;
    const list: typeof stores.summaries.list = async (...asked) =>
      ++lists > 1 ? err({ reason: 'unavailable', detail: 'told to fail' }) : stores.summaries.list(...asked);
    const { app } = testApp({ ...stores, summaries: { ...stores.summaries, list }, clock: () => time.now });
    const browser = new Browser(app);
    await enter(browser, group, time.now);
    await expect(download(browser, `${path}/export.csv`)).rejects.toThrow('export: unavailable');
  });
});
