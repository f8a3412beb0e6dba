import type { Example } from '../example.ts';
import { dutch, weini } from '../samples/scene.ts';
import { PatientCard } from './patient-card.tsx';

export const examples: readonly Example[] = [
  { name: 'with time left', render: (lang) => <PatientCard lang={lang} person={weini} minutesLeft={6} /> },
  {
    name: 'mood changed, running late',
    render: (lang) => (
      <PatientCard
        lang={lang}
        person={{ ...weini, mood: dutch('op haar hoede'), moodChanged: true }}
        minutesLeft={-4}
      />
    ),
  },
  {
    name: 'with a face',
    render: (lang) => <PatientCard lang={lang} person={{ ...weini, face: 'weini' }} setting="balie" minutesLeft={6} />,
  },
  {
    name: 'name only',
    render: (lang) => <PatientCard lang={lang} person={{ id: 'rudi', name: dutch('Rudi P.'), moodChanged: false }} />,
  },
];
