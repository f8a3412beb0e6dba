import type { Child } from 'hono/jsx';
import { Icon, type IconName } from '../icon/icon.tsx';

const icons = {
  info: 'info',
  unsaved: 'pending',
  practice: 'again',
  'read-only': 'back',
  elsewhere: 'devices',
  forked: 'fork',
} as const satisfies Record<string, IconName>;

interface NoticeProps {
  readonly kind: keyof typeof icons;
  /** What the notice tells, for whoever reads the page from outside. */
  readonly told?: string;
  /** What it says about saving, likewise. */
  readonly saved?: string;
  readonly children: Child;
}

/** Something to know about this page, told calmly and in words, also to who does not see it. */
export function Notice({ kind, told, saved, children }: NoticeProps) {
  return (
    <div class={`notice notice--${kind}`} role="status" data-notice={told} data-saved={saved}>
      <Icon name={icons[kind]} />
      <p>{children}</p>
    </div>
  );
}
