import { afterEach, beforeEach, expect, vi } from 'vitest';

// Whatever is printed is a finding: a test that expects a log replaces the log, not the console.
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of methods) {
    const spy = vi.mocked(console[method]);
    const { calls } = spy.mock;
    spy.mockRestore();
    expect(calls, `console.${method} was called`).toEqual([]);
  }
});
