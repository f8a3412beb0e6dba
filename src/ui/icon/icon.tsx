/** Line drawings on a grid of 24; always beside a word, never instead of one. */
const drawings = {
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3 2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 11v5.5M12 7.5v.1',
  again: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5',
  back: 'M10 6l-6 6l6 6M4 12h16',
  devices: 'M3 5.5h12v9H3zM6.5 18.5h5M17.5 9.5h4v9h-4zM19.5 16.5v.1',
  fork: 'M12 20.5v-7M12 13.5C12 9 6 10 6 4.5M12 13.5C12 9 18 10 18 4.5M3.5 7L6 4.5L8.5 7M15.5 7L18 4.5L20.5 7',
  place: 'M12 20.5c-3.8-4-6-7.2-6-10.5a6 6 0 0 1 12 0c0 3.3-2.2 6.5-6 10.5M12 8a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  pending:
    'M12 3.5a8.5 8.5 0 0 1 8.5 8.5M20.2 14.5a8.5 8.5 0 0 1-3.2 4.4M14.2 20.2a8.5 8.5 0 0 1-5.5-.4M6.2 18.2A8.5 8.5 0 0 1 3.6 13M4 9a8.5 8.5 0 0 1 5-5',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing in the colour of its text. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
