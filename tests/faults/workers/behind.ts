import product from '../../../src/index.ts';
import type { Design } from '../designs/design.ts';

type Arguments = Parameters<typeof product.fetch>;

/** The product as it is, but with another design between it and its store. */
export function behind(design: Design) {
  return {
    fetch(request: Arguments[0], env: Arguments[1], context: Arguments[2]): Response | Promise<Response> {
      // Our code asks the binding for what a design gives, and for nothing else.
      const PROGRESS = design(env.PROGRESS) as unknown as KVNamespace;
      return product.fetch(request, { ...env, PROGRESS }, context);
    },
  };
}
