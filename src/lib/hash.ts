import { canonicalJson } from './json.ts';

/** SHA-256 of a value's canonical JSON, base64url without padding: 43 characters that name the value. */
export const hashOf = (value: unknown): Promise<string> => hashOfText(canonicalJson(value));

/** The hash of the value whose canonical JSON this is. */
export async function hashOfText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
