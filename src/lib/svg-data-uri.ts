/** A drawing as an address that holds it, for a page to carry along; nothing in it needs escaping in HTML. */
export const svgDataUri = (svg: string): string =>
  `data:image/svg+xml,${svg.trim().replace(/[%#<>"'&]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)}`;
