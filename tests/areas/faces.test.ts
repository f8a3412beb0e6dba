import { describe, expect, it } from 'vitest';
import { faceHref } from '../../src/ui/portrait/face.ts';
import { shippedCases, testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';

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
    const [, src] = /<img [^>]*src="([^"]+)"/.exec(html) ?? [];
    expect(Object.keys(drawings).map(faceHref)).toContain(src);
  });
});
