/** What a step of the route is called in an address on its page; without one, the ending. */
export const stepAnchor = (step?: number): string => (step === undefined ? 'ending' : `step-${step}`);
