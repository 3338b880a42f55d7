import type { Layout, Measure } from '#domain/scope.ts'
import { LAYOUTS, MEASURES } from '#domain/scope.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Select } from '#ui/Select.tsx'
import type { PictureProps } from '../panel.ts'
import type { CoverageView } from './view.ts'

/** Whether the outlines are shown: they were asked for, and there are some. */
export const showsMap = (layout: Layout, { hasOutlines }: CoverageView) => layout === 'map' && hasOutlines

/** What the towns are coloured by, and as what they are drawn. */
export function Choices({ view, scope, go }: Omit<PictureProps<CoverageView>, 'attended'>) {
  const { words } = useLocale()
  return (
    <>
      <Select<Measure>
        label={words.scope.measure}
        value={scope.measure}
        options={MEASURES.map((value) => ({ value, text: words.measures[value] }))}
        onChoose={(measure) => go({ measure })}
      />
      <Select<Layout>
        label={words.scope.layout}
        value={showsMap(scope.layout, view) ? 'map' : 'tiles'}
        options={LAYOUTS.map((value) => ({
          value,
          text: words.scope.layouts[value],
          disabled: value === 'map' && !view.hasOutlines,
        }))}
        onChoose={(layout) => go({ layout })}
      />
    </>
  )
}
