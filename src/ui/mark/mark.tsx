/** The sign of Kruispunt: two ways that meet, and four that go on from there. */
export function Mark({ class: className = 'mark' }: { readonly class?: string }) {
  return (
    <svg class={className} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path class="mark__one" d="M5 3.5C18.5 9 18.5 23 5 28.5" />
      <path class="mark__other" d="M27 3.5C13.5 9 13.5 23 27 28.5" />
    </svg>
  );
}
