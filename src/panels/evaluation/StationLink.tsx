import { useLocale } from '#i18n/locale.tsx'
import { PageLink } from '../PageLink.tsx'
import type { EvaluatedYear } from './view.ts'
import { shortName } from './view.ts'

interface StationLinkProps {
  readonly code: string
  readonly places: EvaluatedYear['places']
}

/** The short name of a station, leading to its page. */
export function StationLink({ code, places }: StationLinkProps) {
  const { format } = useLocale()
  return (
    <PageLink to="station" changes={{ station: code }}>
      {shortName(places, code, format)}
    </PageLink>
  )
}
