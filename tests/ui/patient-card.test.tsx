import { expect, test } from 'vitest';
import { PatientCard } from '../../src/ui/patient-card/patient-card.tsx';
import { weini } from '../../src/ui/samples/scene.ts';
import { tags } from './html.ts';

const card = (face?: string): string =>
  String(<PatientCard lang="nl" person={{ ...weini, ...(face ? { face } : {}) }} minutesLeft={6} />);

test('a face has its place before it has loaded, and leaves the telling to the word beside it', () => {
  const [picture = ''] = tags(card('abc'), 'img');
  expect(picture).toContain('src="/assets/faces/abc.svg"');
  expect(picture).toMatch(/ width="\d+" height="\d+"/);
  expect(picture).toContain('alt=""');
  expect(picture).not.toContain('lazy');
});

test('the initials stand in for a face that nobody drew, and only then', () => {
  expect(card()).toContain('>WT</span>');
  expect(tags(card(), 'img')).toEqual([]);
  expect(card('abc')).not.toContain('>WT</span>');
});
