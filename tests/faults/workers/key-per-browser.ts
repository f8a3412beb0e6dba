import { keyPerBrowser } from '../designs/key-per-browser.ts';
import { behind } from './behind.ts';

export default behind(keyPerBrowser);
