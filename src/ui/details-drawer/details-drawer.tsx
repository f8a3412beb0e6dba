import type { Child } from 'hono/jsx';

interface DetailsDrawerProps {
  /** For links that lead here. */
  readonly id?: string;
  readonly summary: Child;
  readonly children: Child;
}

/** Something to look up without leaving the page; the browser's own disclosure, so it works everywhere. */
export function DetailsDrawer({ id, summary, children }: DetailsDrawerProps) {
  return (
    <details class="drawer" id={id}>
      <summary class="drawer__summary">{summary}</summary>
      <div class="drawer__body">{children}</div>
    </details>
  );
}
