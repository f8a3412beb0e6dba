/** Where the tests think that the product is served. */
export const origin = 'https://kruispunt.example';
