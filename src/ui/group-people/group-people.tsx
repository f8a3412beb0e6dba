import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

/** A learner of a group under a pseudonym. */
export interface Person {
  readonly name: string;
  readonly begun: number;
  readonly finished: number;
  /** Days since the last answer. */
  readonly days: number;
}

interface GroupPeopleProps {
  readonly lang: Lang;
  readonly people: readonly Person[];
  /** How many cases the group has. */
  readonly cases: number;
}

/** Who is how far. Nobody is marked as behind: a trainer who wants to nudge has the words, no red names. */
export function GroupPeople({ lang, people, cases }: GroupPeopleProps) {
  const w = words(lang).overview;
  const state = ({ finished }: Person): string => {
    if (finished >= cases) return w.done;
    return cases > 1 && finished > 0 ? w.doneOf(finished, cases) : w.busy;
  };
  return (
    <table class="group-people">
      <thead>
        <tr>
          <th scope="col">{w.name}</th>
          <th scope="col">{w.state}</th>
          <th scope="col">{w.seen}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr>
            <th scope="row">{person.name}</th>
            <td>{state(person)}</td>
            <td>{w.daysAgo(person.days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
