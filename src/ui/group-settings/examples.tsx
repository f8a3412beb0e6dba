import { usualForm } from '../../domain/group-form.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Example } from '../example.ts';
import { mijnDochter } from '../samples/catalogue.ts';
import { offeredSlots as slots } from '../samples/local.ts';
import { GroupSettings } from './group-settings.tsx';
import { UsualSettings } from './usual.tsx';

const form = usualForm([mijnDochter.id], 180);
const late = { ...form, endsOn: '2026-11-01', note: 'Speel dit vóór donderdag.' };
const around = (lang: Lang) => ({ lang, slots, today: '2026-11-22', retentionDays: 180 });

export const examples: readonly Example[] = [
  { name: 'at a glance', render: (lang) => <UsualSettings lang={lang} form={form} /> },
  { name: 'new group', render: (lang) => <GroupSettings {...around(lang)} form={form} faults={[]} /> },
  {
    name: 'with an error, of a group that is there',
    render: (lang) => (
      <GroupSettings {...around(lang)} form={late} faults={[{ field: 'ends-on', fault: 'past-day' }]} made />
    ),
  },
];
