import { describe, expect, test } from 'vitest';
import type { SceneView } from '../../src/engine/view.ts';
import type { Answer, SceneError } from '../../src/ui/choice-form/answer.ts';
import { AnswerGiven } from '../../src/ui/choice-form/answer-given.tsx';
import { ChoiceForm } from '../../src/ui/choice-form/choice-form.tsx';
import { arrival, askRating, askSeveral, onward, reflect, whisper } from '../../src/ui/samples/scene.ts';
import { tags, textOf } from './html.ts';

const form = (view: SceneView, error?: SceneError, answer?: Answer): string =>
  String(<ChoiceForm lang="nl" view={view} action="/here" token="t0k3n" step={3} error={error} answer={answer} />);

const fields = (html: string, name: string): readonly string[] =>
  tags(html, 'input').filter((tag) => tag.includes(`name="${name}"`));

const valuesOf = (html: string, name: string): readonly (string | undefined)[] =>
  fields(html, name).map((tag) => / value="([^"]*)"/.exec(tag)?.[1]);

describe('the contract', () => {
  test('the form is found by its data attribute and posts to the attempt', () => {
    expect(form(whisper)).toMatch(/<form [^>]*data-form="choice" method="post" action="\/here"/);
  });

  test('step and token travel hidden', () => {
    expect(fields(form(whisper), 'step')).toEqual(['<input type="hidden" name="step" value="3"/>']);
    expect(fields(form(whisper), 'csrf_token')).toEqual(['<input type="hidden" name="csrf_token" value="t0k3n"/>']);
  });

  test('one choice: radios whose values are the choice ids', () => {
    const html = form(whisper);
    expect(valuesOf(html, 'choice')).toEqual(['benoem', 'later', 'meteen']);
    expect(fields(html, 'choice').every((tag) => tag.includes('type="radio"'))).toBe(true);
    expect(textOf(html, 'legend')).toBe('Wat doe je?');
    expect(textOf(html, 'button')).toBe('Doe dit');
  });

  test('a browser may hold back a form without a choice, but not one of several', () => {
    const required = (view: SceneView) => fields(form(view), 'choice').map((tag) => tag.includes(' required'));
    expect([required(whisper), required(askRating).slice(0, 1), required(askSeveral)]).toEqual([
      [true, true, true],
      [true],
      [false, false, false],
    ]);
  });

  test('a reflection says who reads it', () => {
    const inGroup = String(<ChoiceForm lang="nl" view={reflect} action="/here" token="t0k3n" step={3} inGroup />);
    expect(form(reflect)).toContain('Alleen jij leest dit.');
    expect(form(reflect)).not.toContain('trainer');
    expect(inGroup).toContain('Je trainer ziet het niet, tenzij je het zelf deelt.');
  });

  test('several: checkboxes, and how many to pick', () => {
    const html = form(askSeveral);
    expect(fields(html, 'choice').every((tag) => tag.includes('type="checkbox"'))).toBe(true);
    expect(html).toContain('Kies er 2.');
  });

  test('a rating: radios from 1', () => {
    expect(valuesOf(form(askRating), 'choice')).toEqual(['1', '2', '3', '4', '5']);
  });

  test('a reflection: a note of at most 280 characters, and two buttons that are the choice', () => {
    const html = form(reflect);
    expect(tags(html, 'textarea')[0]).toMatch(/ name="note" .*maxlength="280"/);
    expect(tags(html, 'button').map((tag) => / value="([^"]*)"/.exec(tag)?.[1])).toEqual([
      'geschreven',
      'overgeslagen',
    ]);
  });

  test('going on: one button and nothing to choose', () => {
    const html = form(onward);
    expect(valuesOf(html, 'choice')).toEqual(['verder']);
    expect(textOf(html, 'button')).toBe('Verder');
  });

  test('certainty is asked only where the scene asks it, and nothing is filled in beforehand', () => {
    expect(valuesOf(form(arrival), 'certainty')).toEqual(['sure', 'doubt', 'guess']);
    expect(form(arrival)).not.toContain('checked');
    expect(fields(form(whisper), 'certainty')).toEqual([]);
  });
});

describe('when the form comes back', () => {
  test('the error stands with the question and is bound to it', () => {
    const html = form(arrival, 'nothing-chosen');
    expect(html).toContain('<p id="choice-error" class="field-error">Kies eerst wat je doet.</p>');
    expect(tags(html, 'fieldset')[0]).toContain('aria-describedby="choice-error"');
  });

  test('what was filled in is still there', () => {
    expect(form(askSeveral, 'wrong-number', { choices: ['taal'] })).toMatch(/value="taal" checked/);
    expect(form(reflect, 'too-long', { choices: [], note: 'a < b' })).toContain('>a &lt; b</textarea>');
  });
});

test('an earlier step shows the answer and can send nothing', () => {
  const answer: Answer = { choices: ['bel-tolk'], certainty: 'doubt' };
  const html = String(<AnswerGiven lang="nl" view={arrival} answer={answer} onward="/here" />);
  expect(html).not.toMatch(/<form|<button/);
  expect(tags(html, 'fieldset').every((tag) => tag.includes('disabled'))).toBe(true);
  expect(html).toMatch(/value="bel-tolk" checked/);
  expect(html).toContain('Verder naar waar je was');
});
