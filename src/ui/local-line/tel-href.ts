/**
 * The `tel:` link for what somebody typed as a telephone number; nothing for what is more, or less, than one number: a
 * call must never go elsewhere than the text says. Digits as in E.164, with at most a plus in front and spaces or hyphens
 * between (RFC 3966 §5.1.1 calls these visual separators).
 */
export function telHref(phone: string): string | undefined {
  const number = phone.trim().replace(/(?<=\d)[ \u00a0-]+(?=\d)/g, '');
  return /^\+?\d{3,15}$/.test(number) ? `tel:${number}` : undefined;
}
