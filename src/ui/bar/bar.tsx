/** A share, 0–1, for the eye; the number stands beside it in words. */
export function Bar({ share }: { readonly share: number }) {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar__all" width="100" height="8" />
      <rect class="bar__part" width={width} height="8" />
    </svg>
  );
}
