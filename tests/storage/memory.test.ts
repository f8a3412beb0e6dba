import { memoryProgressStore } from '../../src/storage/memory/progress.ts';
import { describeStore } from './contract.ts';

describeStore('memory', () => ({ store: memoryProgressStore(), settle: async () => undefined }));
