import { expect, test } from 'vitest';
import { langs } from '../../src/domain/lang.ts';
import { components } from '../../src/ui/examples.ts';
import { references, tags, values } from './html.ts';

const rows = Object.entries(components).flatMap(([component, examples]) =>
  examples.flatMap((example) =>
    langs.map((lang) => ({ component, example: example.name, lang, html: String(example.render(lang)) })),
  ),
);

test.each(rows)('$component, $example ($lang): no word is missing', ({ html }) => {
  expect(html).not.toMatch(/undefined|null|NaN|\[object|function|=&gt;/);
});

test.each(rows)('$component, $example ($lang): ids are unique and references lead somewhere', ({ html }) => {
  const ids = values(html, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  expect(references(html).filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(rows)('$component, $example ($lang): every field and button has a name and a type', ({ html }) => {
  const fields = [...tags(html, 'input'), ...tags(html, 'textarea')];
  // What can only be read and copied is not sent, and so has no name.
  expect(fields.filter((tag) => !/ name="[a-z_-]+"| readonly/.test(tag))).toEqual([]);
  expect(
    tags(html, 'input').filter((tag) => !/ type="(hidden|radio|checkbox|text|file|date|number|tel)"/.test(tag)),
  ).toEqual([]);
  expect(tags(html, 'button').filter((tag) => !/ type="(submit|button)"/.test(tag))).toEqual([]);
});

test.each(rows)('$component, $example ($lang): nothing that the security policy forbids', ({ html }) => {
  expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<script|javascript:/);
});
