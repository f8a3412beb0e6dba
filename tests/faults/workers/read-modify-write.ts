import { readModifyWrite } from '../designs/read-modify-write.ts';
import { behind } from './behind.ts';

export default behind(readModifyWrite);
