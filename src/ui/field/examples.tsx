import { words } from '../../i18n/index.ts';
import type { Example } from '../example.ts';
import { LongTextField, SelectField, TextField, TickField } from './field.tsx';

export const examples: readonly Example[] = [
  {
    name: 'date, with an error',
    render: (lang) => {
      const { endsOn, endsOnHint, fault } = words(lang).groupForm;
      return (
        <TextField
          id="ends-on"
          type="date"
          value="2026-01-01"
          label={endsOn}
          hint={endsOnHint}
          error={fault['past-day']}
        />
      );
    },
  },
  {
    name: 'link to copy',
    render: (lang) => (
      <TextField id="link" value="https://kruispunt.example/j/x.0" label={words(lang).invite.link} fixed />
    ),
  },
  {
    name: 'lines of text',
    render: (lang) => <LongTextField id="note" rows={3} value="" label={words(lang).groupForm.note} />,
  },
  {
    name: 'one of a list',
    render: (lang) => {
      const { role, roleFree } = words(lang).groupForm;
      return <SelectField id="role" value="" label={role} options={[['', roleFree]]} />;
    },
  },
  {
    name: 'something to tick',
    render: (lang) => (
      <TickField id="sure" name="sure" value="yes" checked={false} label={words(lang).manage.eraseSure} />
    ),
  },
];
