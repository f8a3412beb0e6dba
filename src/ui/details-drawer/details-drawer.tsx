import type { Child } from 'hono/jsx';

interface DetailsDrawerProps {
  /** For links that lead here. */
  readonly id?: string;
  readonly summary: Child;
  /** Set where something inside has to be seen at once. */
  readonly open?: boolean | undefined;
  readonly children: Child;
}

/** Something to look up without leaving the page; the browser's own disclosure, so it works everywhere. */
export function DetailsDrawer({ id, summary, open, children }: DetailsDrawerProps) {
  return (
    <details class="drawer" id={id} open={open}>
      <summary class="drawer__summary">{summary}</summary>
      <div class="drawer__body">{children}</div>
    </details>
  );
}
