/*
 * A bar beside a number: its length is a share of the largest in the same table. It says nothing that the number does not,
 * so screen readers pass it by. Drawn as SVG, since inline styles are not allowed.
 */
export function Bar({ share, tone = 'plain' }: { share: number; tone?: 'plain' | 'second' }) {
  const width = Math.max(0, Math.min(100, share * 100))
  return (
    <svg class={`bar bar-${tone}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-ground" width="100" height="8" />
      <rect class="bar-fill" width={width} height="8" />
    </svg>
  )
}
