import { assets } from '../../.build/published.ts';
import worker from '../index.ts';
import tokens from '../styles/tokens.css';
import { createStyleguide, isStyleguide } from './styleguide.tsx';

/*
 * What `npm start` serves: the product with the style guide beside it. A deployment bundles src/index.ts, which knows
 * nothing of this folder.
 */
const styleguide = createStyleguide(assets, tokens);

export default {
  ...worker,
  fetch: (request, env, context) =>
    isStyleguide(new URL(request.url).pathname) ? styleguide.fetch(request) : worker.fetch(request, env, context),
} satisfies typeof worker;
