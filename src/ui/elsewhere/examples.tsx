import type { Example } from '../example.ts';
import { Elsewhere } from './elsewhere.tsx';
import { ResumeCode } from './resume-code.tsx';
import { UnsavedEnd } from './unsaved-end.tsx';

export const examples: readonly Example[] = [
  { name: 'drawer', render: (lang) => <Elsewhere lang={lang} attempt="a1" token="t" /> },
  { name: 'unsaved at the end', render: (lang) => <UnsavedEnd lang={lang} attempt="a1" token="t" state="unsaved" /> },
  {
    name: 'code',
    render: (lang) => (
      <ResumeCode
        lang={lang}
        code="k7ht 4m2q 9x0c b3wz r8va n5pd"
        link="https://kruispunt.example/resume/k7ht4m2q9x0cb3wzr8van5pd"
        address="kruispunt.example/resume"
      />
    ),
  },
];
