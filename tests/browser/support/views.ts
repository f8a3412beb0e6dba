/** A phone and a desk, by day and by night: how everything of ours is looked at. */
export const views = [
  { view: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { view: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { view: 'desk-light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { view: 'desk-dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

export type View = (typeof views)[number];
