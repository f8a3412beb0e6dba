import type { Child } from 'hono/jsx';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';

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

interface CaseFilterProps {
  readonly label: string;
  readonly first: FilterGroup;
  /** Folded where there is little room; what is chosen in it shows all the same. */
  readonly more?: FilterGroup;
}

/** Chooses among the cases, with links: each says how many there are, and which one the page shows. */
export function CaseFilter({ label, first, more }: CaseFilterProps) {
  return (
    <nav class="case-filter" aria-label={label}>
      <Chips {...first} />
      {more && (
        <DetailsDrawer
          summary={
            <span>
              {more.label}: {more.options.find(({ isCurrent }) => isCurrent)?.text}
            </span>
          }
        >
          <Chips {...more} />
        </DetailsDrawer>
      )}
    </nav>
  );
}

function Chips({ label, options }: FilterGroup) {
  return (
    <ul class="case-filter__group" aria-label={label}>
      {options.map(({ href, text, count, isCurrent }) => (
        <li>
          <a class="case-filter__chip" href={href} aria-current={isCurrent ? 'true' : undefined}>
            <span>
              {text} <span class="case-filter__count">({count})</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
