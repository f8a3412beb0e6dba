/** The key of a program: docs/storage-schema.md, prefix `m/`. Its value is the program's canonical JSON, no more. */
export const programKey = (revision: string): string => `m/${revision}`;
