import type { PageId } from '#domain/pages.ts'
import { useLocale } from '#i18n/locale.tsx'
import { KeyFigures } from '#ui/KeyFigures.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { figuresOf } from './figures.ts'
import type { HeadlineView } from './view.ts'

/** The narrowest a headline figure reads well, in rem. */
const NARROWEST = { desk: 11, wall: 15 }

/** Where there is more behind a figure. */
const BEHIND: Readonly<Record<string, PageId>> = {
  stations: 'coverage',
  rooms: 'coverage',
  certified: 'workforce',
  perTenThousand: 'workforce',
  projects: 'projects',
  filed: 'organisations',
  forms: 'needs',
  budget: 'projects',
}

export function HeadlinePicture({ view, attended }: PictureProps<HeadlineView>) {
  const { words, format } = useLocale()
  const { main, further } = figuresOf(view, words, format)
  return (
    <KeyFigures
      main={main}
      further={further}
      narrowest={attended ? NARROWEST.desk : NARROWEST.wall}
      labelOf={({ id, label }) => {
        const page = BEHIND[id]
        return page === undefined ? label : <PageLink to={page}>{label}</PageLink>
      }}
    />
  )
}
