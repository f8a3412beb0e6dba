import type { Child } from 'hono/jsx';

/** Something to look up without leaving the page; the browser's own disclosure, so it works everywhere. */
export function DetailsDrawer({ summary, children }: { readonly summary: Child; readonly children: Child }) {
  return (
    <details class="drawer">
      <summary class="drawer__summary">{summary}</summary>
      <div class="drawer__body">{children}</div>
    </details>
  );
}
