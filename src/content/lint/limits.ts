/** What people read between two patients, at B1, and what makes a choice worth weighing (docs/content.md). */
export const limits = {
  words: { scene: 90, option: 14, reaction: 60, explanation: 90 },
  sentence: { longest: 20, mean: 12 },
  douma: { scenes: 75, explanations: 65 },
  minutes: { least: 10, most: 12, spread: 0.3 },
  decisions: { least: 6, most: 10 },
  options: { least: 2, most: 3, uneven: 1.5 },
  /** The best option may be the longest, and stand in one place, in no more than these shares of the decisions. */
  best: { longest: 0.4, inOnePlace: 0.45 },
  /** Items of a test for each role: three times a test of eight. */
  items: 24,
  /** Months between the check of a source and today. */
  checked: 12,
} as const;
