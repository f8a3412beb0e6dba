import { afterEach, beforeEach, expect, vi } from 'vitest';

// Whatever is printed is a finding: a test that expects a log passes a log of its own.
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      printed.push(`${method} ${words.join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(printed).toEqual([]);
});
