import type { MouseEvent, ReactNode } from 'react'
import type { PageId } from '#domain/pages.ts'
import type { Scope } from '#domain/scope.ts'
import { useSurroundings } from './surroundings.ts'

interface PageLinkProps {
  readonly to: PageId
  /** What is looked at there, where it is something else than here. */
  readonly changes?: Partial<Scope>
  readonly className?: string | undefined
  readonly children: ReactNode
}

const opensElsewhere = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey

/** From a figure to the page behind it, the scope kept; where nobody is there to press it, its words alone. */
export function PageLink({ to, changes = {}, className, children }: PageLinkProps) {
  const { attended, pathTo, follow, scope } = useSurroundings()
  if (!attended) return <>{children}</>
  const path = pathTo(to, changes)
  const isChosen = to === 'station' && scope.station !== null && changes.station === scope.station
  return (
    <a
      className={className}
      // The town that was chosen is found again in every list of towns.
      aria-current={isChosen ? 'true' : undefined}
      // Relative to the base of the page, which may be below a sub-path.
      href={path.slice(1) || '.'}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        follow(path)
      }}
    >
      {children}
    </a>
  )
}
