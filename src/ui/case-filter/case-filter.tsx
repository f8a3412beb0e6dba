import type { Child } from 'hono/jsx';

/** One thing to choose by. */
export interface FilterGroup {
  readonly label: string;
  readonly options: readonly FilterOption[];
}

export interface FilterOption {
  readonly href: string;
  readonly text: Child;
  /** How many cases this leads to. */
  readonly count: number;
  readonly isCurrent: boolean;
}

/** Chooses among the cases, with links: each says how many there are, and which one the page shows. */
export function CaseFilter({ label, groups }: { readonly label: string; readonly groups: readonly FilterGroup[] }) {
  return (
    <nav class="case-filter" aria-label={label}>
      {groups.map((group) => (
        <ul class="case-filter__group" aria-label={group.label}>
          {group.options.map(({ href, text, count, isCurrent }) => (
            <li>
              <a class="case-filter__chip" href={href} aria-current={isCurrent ? 'true' : undefined}>
                <span>
                  {text} <span class="case-filter__count">({count})</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
