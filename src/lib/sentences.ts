/** The sentences of a text that somebody wrote as prose, each with the marks that close it. */
export const sentencesOf = (text: string): readonly string[] => text.match(/\S.*?(?:[.!?]+[”’"]?(?=\s|$)|$)/gs) ?? [];
