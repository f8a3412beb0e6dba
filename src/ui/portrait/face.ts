/** Where a drawn face is served: the build puts it there by the name that programs know it by. */
export const faceHref = (name: string): string => `/assets/faces/${name}.svg`;
