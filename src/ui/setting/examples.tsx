import { settings } from '../../domain/case.ts';
import type { Example } from '../example.ts';
import { SettingPicture } from './setting.tsx';

export const examples: readonly Example[] = [
  ...settings.map(
    (setting): Example => ({
      name: setting,
      render: (lang) => <SettingPicture lang={lang} setting={setting} face="weini" />,
    }),
  ),
  {
    name: 'somebody whom nobody drew',
    render: (lang) => <SettingPicture lang={lang} setting="telefoon" name="Georgi D." />,
  },
  { name: 'without a room', render: (lang) => <SettingPicture lang={lang} face="weini" /> },
];
