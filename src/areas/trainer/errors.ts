import type { FieldFault } from '../../domain/group-form.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

/** Everything that stopped a group's form, in words: what is about all of it first, then each field. */
export const errorsOf = (lang: Lang, faults: readonly FieldFault[], message?: string | undefined) => [
  ...(message === undefined ? [] : [{ message }]),
  ...faults.map(({ field, fault }) => ({ field, message: words(lang).groupForm.fault[fault] })),
];
