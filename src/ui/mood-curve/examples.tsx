import type { Example } from '../example.ts';
import { course, debrief } from '../samples/debrief.ts';
import { MoodCurve } from './mood-curve.tsx';

export const examples: readonly Example[] = [
  { name: 'a route', render: (lang) => <MoodCurve lang={lang} course={course} steps={debrief.steps} /> },
  {
    name: 'faces at both ends',
    render: (lang) => (
      <MoodCurve
        lang={lang}
        course={{ ...course, moments: course.moments.map((moment) => ({ ...moment, face: 'weini' })) }}
        steps={debrief.steps}
      />
    ),
  },
];
