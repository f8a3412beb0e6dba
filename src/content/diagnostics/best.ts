/** Where the best of several options gives itself away: the same in a case and in a test, in the words of each. */
interface Words {
  /** "beslissingen": what there are many of. */
  readonly many: string;
  /** "de beste keuze". */
  readonly best: string;
  /** "keuzes". */
  readonly options: string;
}

/** The best option stands in one place too often. */
export const inOnePlace = ({ many, best, options }: Words) => ({
  severity: 'warning' as const,
  message: ({ place, share }: { readonly place: number; readonly share: number }) =>
    `Bij ${share} % van de ${many} staat ${best} op plaats ${place}; dat valt op.`,
  hint: () => `Houd het bij hoogstens 45 %: zet ${options} in een andere volgorde. Ids blijven gelijk.`,
});
