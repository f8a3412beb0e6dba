import type { Child } from 'hono/jsx';
import { Icon, type IconName } from '../icon/icon.tsx';

const icons = { info: 'info', unsaved: 'pending', practice: 'again', 'read-only': 'back' } as const satisfies Record<
  string,
  IconName
>;

interface NoticeProps {
  readonly kind: keyof typeof icons;
  readonly children: Child;
}

/** Something to know about this page, told calmly and in words. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class={`notice notice--${kind}`}>
      <Icon name={icons[kind]} />
      <p>{children}</p>
    </div>
  );
}
