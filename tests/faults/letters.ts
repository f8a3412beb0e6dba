/** The answers in a path of choice letters (src/engine/path.ts): two letters each, or `~n` and n times two. */
export function answersOf(path: string): string[] {
  const answers: string[] = [];
  for (let at = 0; at < path.length; ) {
    const length = path[at] === '~' ? 2 + 2 * Number(path[at + 1]) : 2;
    answers.push(path.slice(at, at + length));
    at += length;
  }
  return answers;
}
