import { describe, expect, it } from 'vitest';
import type { Faces } from '../../src/http/faces.ts';
import { faceHref } from '../../src/ui/portrait/face.ts';
import { shippedCases, testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';

const facesOn = (html: string): string[] => [...html.matchAll(/<img [^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
const drawn: Faces = { carried: async () => 'data:image/svg+xml,drawn' };

describe.each(shippedCases)('$file.id', ({ file, program, drawings = {} }) => {
  it('draws every face that its program names, and no other', () => {
    const named = Object.values(program?.cast ?? {}).flatMap(({ face, mood }) => [
      face,
      ...(mood?.steps ?? []).map((step) => step.face),
    ]);
    expect(new Set(named.filter((face) => face !== undefined))).toEqual(new Set(Object.keys(drawings)));
  });

  it('shows a drawn face on its first scene', async () => {
    const { html } = await new Browser(testApp().app).begin(file.id);
    const [src] = facesOn(html);
    expect(Object.keys(drawings).map(faceHref)).toContain(src);
  });
});

it('carries the face in the page of a first scene, and names its file from then on', async () => {
  const browser = new Browser(testApp({ faces: drawn }).app);
  const first = await browser.begin('mijn-dochter-praat-wel', '/en');
  expect(facesOn(first.html)).toEqual(['data:image/svg+xml,drawn']);
  const second = await browser.answer(first, first.choices.slice(0, 1));
  expect(facesOn(second.html)).toEqual([expect.stringMatching(/^\/assets\/faces\//)]);
});
