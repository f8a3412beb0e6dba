import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

interface ErrorSummaryProps {
  readonly lang: Lang;
  readonly message: string;
  /** The id of the field to go to; left out when there is nothing to mend. */
  readonly field?: string | undefined;
}

/** What stopped the form, at the top of the page, with a way to the field. */
export const ErrorSummary = ({ lang, message, field }: ErrorSummaryProps) => (
  <ErrorList lang={lang} errors={[{ message, field }]} />
);

interface ErrorListProps {
  readonly lang: Lang;
  readonly errors: readonly Pick<ErrorSummaryProps, 'message' | 'field'>[];
}

/** The same for a form with several things to mend, from the top down. */
export function ErrorList({ lang, errors }: ErrorListProps) {
  return (
    <section
      class="error-summary"
      aria-labelledby="error-summary-heading"
      tabindex={-1}
      // The page came back because of this: reading begins here, also without script.
      autofocus
    >
      <h2 id="error-summary-heading" class="error-summary__heading">
        {words(lang).error.heading}
      </h2>
      {errors.map(({ message, field }) => (
        <p>{field ? <a href={`#${field}`}>{message}</a> : message}</p>
      ))}
    </section>
  );
}
