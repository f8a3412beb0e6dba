import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { settings } from '../../src/domain/case.ts';
import { words } from '../../src/i18n/index.ts';
import { Drawing } from '../../src/ui/drawing/drawing.tsx';
import { type DrawingName, drawings } from '../../src/ui/drawing/drawings.ts';
import { SettingPicture } from '../../src/ui/setting/setting.tsx';
import { tags } from './html.ts';

const names = Object.keys(drawings) as DrawingName[];
const largest = 2_500;

test.each(settings)('%s says in words where it is, and shows it to whoever sees', (setting) => {
  const html = String(<SettingPicture lang="en" setting={setting} face="abc" />);
  expect(html).toContain(`>${words('en').setting[setting]}<`);
  expect(tags(html, 'svg').filter((tag) => !tag.includes('aria-hidden="true"'))).toEqual([]);
  expect(tags(html, 'path').length).toBeGreaterThan(5);
});

test.each(settings)('%s is light enough to travel in a page', (setting) => {
  expect(gzipSync(String(<SettingPicture lang="nl" setting={setting} />)).length).toBeLessThan(largest);
});

test.each(names)('the drawing %s is light, and silent', (name) => {
  const html = String(<Drawing name={name} />);
  expect(gzipSync(html).length).toBeLessThan(largest);
  expect(tags(html, 'svg')[0]).toContain('aria-hidden="true"');
});

test('a program from before there were rooms still has its face', () => {
  const html = String(<SettingPicture lang="nl" face="abc" name="Weini T." />);
  expect(tags(html, 'svg')).toEqual([]);
  expect(tags(html, 'img')).toHaveLength(1);
});
