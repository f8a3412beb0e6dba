import type { Example } from '../example.ts';
import { Icon } from './icon.tsx';

export const examples: readonly Example[] = [
  {
    name: 'all drawings',
    render: () => (
      <p>
        <Icon name="clock" /> <Icon name="check" /> <Icon name="info" /> <Icon name="again" /> <Icon name="back" />{' '}
        <Icon name="place" /> <Icon name="pending" />
      </p>
    ),
  },
];
