/** Who the learner plays. */
export const roles = ['huisarts', 'doktersassistent', 'poh-ggz'] as const;
export type Role = (typeof roles)[number];

/** What a choice is worth, in the words of the debrief; never shown as a score. */
export const verdicts = ['aanbevolen', 'verdedigbaar', 'afgeraden', 'schadelijk'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where in the consultation a scene stands: progress without spoilers. */
export const phases = ['binnenkomst', 'gesprek', 'besluit', 'afronden'] as const;
export type Phase = (typeof phases)[number];

/** Where a moment plays: which room is drawn behind who is on the card. */
export const settings = ['spreekkamer', 'balie', 'telefoon', 'wachtkamer', 'koffiekamer', 'thuis', 'buiten'] as const;
export type Setting = (typeof settings)[number];

/** How an ending feels: everything came together, something is left to repair, or harm with a way back. */
export const tones = ['strong', 'mixed', 'harm'] as const;
export type Tone = (typeof tones)[number];

/** How sure the learner was of a choice. */
export const certainties = ['sure', 'doubt', 'guess'] as const;
export type Certainty = (typeof certainties)[number];
