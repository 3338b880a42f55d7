import type { ReactNode } from 'react'
import { encode } from 'uqr'

interface QrCodeProps {
  readonly text: string
  readonly label: string
  /** In place of a text that is too long for any code. */
  readonly fallback: ReactNode
}

/** Light around it, in modules: with less than four a camera does not see where it ends. */
const QUIET_ZONE = 4

/** The code of a text as rows of dark and light; null where it is too long for any. */
export function codeOf(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: 'M', border: QUIET_ZONE }).data
  } catch {
    return null
  }
}

/** Dark on light in every theme: a camera knows it no other way. As large as its box is wide. */
export function QrCode({ text, label, fallback }: QrCodeProps) {
  const rows = codeOf(text)
  if (rows === null) return fallback
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      style={{ display: 'block', width: '100%', forcedColorAdjust: 'none' }}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
