import product from '../../../src/index.ts';

const real = Date.now;
const day = 86_400_000;
let frozenAt: number | undefined;
let read = 0;

const clocks: Readonly<Record<string, () => number>> = {
  fast: () => real() + day,
  slow: () => real() - day,
  frozen: () => (frozenAt ??= real()),
  // A second back each time that it is read.
  backwards: () => real() - 1_000 * read++,
};

interface Skewed {
  readonly CLOCK: string;
}

type Arguments = Parameters<typeof product.fetch>;

/** The product as it is, on a machine whose clock is wrong. It takes its clock on the first request, so this comes first. */
export default {
  fetch(request: Arguments[0], env: Arguments[1] & Skewed, context: Arguments[2]): Response | Promise<Response> {
    Date.now = clocks[env.CLOCK] ?? real;
    return product.fetch(request, env, context);
  },
};
