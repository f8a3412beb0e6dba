/** `npm start` bundles a style sheet that is imported as its text. */
declare module '*.css' {
  const text: string;
  export default text;
}
