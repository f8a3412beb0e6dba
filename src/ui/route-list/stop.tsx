/** What a moment was on the way: only passed, a decision, or a turning point. */
export type StopKind = 'passed' | 'decision' | 'turning';

/** Rings as a pen draws them: never quite round. */
const rings: Readonly<Record<StopKind, string>> = {
  passed: 'M20.3 14.9c3-.2 5.2 2.2 5 5.2-.1 2.9-2.3 5-5.2 4.9-2.9-.1-5-2.3-4.9-5.2.1-2.8 2.2-4.7 5.1-4.9z',
  decision: 'M20.3 10.8c5.5-.3 9.3 3.9 9.1 9.3-.2 5.3-4 9.2-9.3 9-5.4-.1-9.2-4.1-9-9.4.1-5.1 4.1-8.6 9.2-8.9z',
  turning:
    'M20.4 4.3c9.1-.5 15.5 6.7 15.3 15.9-.2 9.1-6.9 15.8-16 15.6C10.6 35.6 4 28.6 4.2 19.6 4.4 11.1 11.5 4.8 20.4 4.3z',
};

/** A stop on the drawn line; the words beside it say the same. A turning point bears our sign: two ways that meet. */
export function Stop({ kind }: { readonly kind: StopKind }) {
  return (
    <svg class={`stop stop--${kind}`} viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path d={rings[kind]} />
      {kind === 'turning' && (
        <path class="stop__ways" d="M12.5 11.5c8 4.5 8.3 12.8.3 17.3M27.7 11.3c-8.2 4.8-8 13-.2 17.6" />
      )}
    </svg>
  );
}
