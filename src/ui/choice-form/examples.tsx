import type { Lang } from '../../domain/lang.ts';
import type { SceneView } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import type { Example } from '../example.ts';
import { arrival, askRating, askSeveral, onward, reflect, whisper } from '../samples/scene.ts';
import type { Answer, SceneError } from './answer.ts';
import { AnswerGiven } from './answer-given.tsx';
import { ChoiceForm, Waiting } from './choice-form.tsx';

const attempt = { attempt: 'example' };

const form = (lang: Lang, view: SceneView, error?: SceneError, answer?: Answer) => (
  <ChoiceForm
    lang={lang}
    view={view}
    action={routes.attempt.href(lang, attempt)}
    token="example-token"
    step={2}
    error={error}
    answer={answer}
  />
);

const given = (lang: Lang, view: SceneView, answer: Answer) => (
  <AnswerGiven lang={lang} view={view} answer={answer} onward={routes.attempt.href(lang, attempt)} />
);

export const examples: readonly Example[] = [
  { name: 'one of three', render: (lang) => form(lang, whisper) },
  { name: 'with certainty', render: (lang) => form(lang, arrival) },
  { name: 'nothing chosen', render: (lang) => form(lang, arrival, 'nothing-chosen') },
  { name: 'chosen', render: (lang) => form(lang, arrival, undefined, { choices: ['bel-tolk'], certainty: 'sure' }) },
  { name: 'several', render: (lang) => form(lang, askSeveral) },
  { name: 'one too few', render: (lang) => form(lang, askSeveral, 'wrong-number', { choices: ['taal'] }) },
  { name: 'rating', render: (lang) => form(lang, askRating) },
  { name: 'reflection', render: (lang) => form(lang, reflect) },
  {
    name: 'reflection too long',
    render: (lang) => form(lang, reflect, 'too-long', { choices: [], note: 'Ik begin met de taal. '.repeat(14) }),
  },
  { name: 'continue', render: (lang) => form(lang, onward) },
  { name: 'no connection', render: (lang) => <Waiting>{words(lang).sending.offline}</Waiting> },
  { name: 'answer given', render: (lang) => given(lang, arrival, { choices: ['bel-tolk'], certainty: 'doubt' }) },
  {
    name: 'reflection given',
    render: (lang) => given(lang, reflect, { choices: ['geschreven'], note: 'Ik vraag eerst welke taal iemand wil.' }),
  },
];
