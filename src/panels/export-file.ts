import type { QueryClient } from '@tanstack/react-query'
import type { Comparison } from '#domain/periods.ts'
import { loadDefinitions } from '#i18n/definitions/load.ts'
import type { Locale } from '#i18n/locale.tsx'
import { sourcesWords } from '#i18n/sources/words.ts'
import type { WordSheet } from '#ui/exports/xlsx.ts'
import type { TableTwin } from '#ui/table-twin.ts'
import { captionOf } from './caption.ts'
import { comparedTable, hasFigures } from './compared-table.ts'
import type { ExportKind } from './export-kinds.ts'
import { answersOnce, scopeBefore } from './months-before.ts'
import type { Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import type { Surroundings } from './surroundings.ts'

interface Exported<R extends Requests, View> {
  readonly panel: Panel<R, View>
  readonly settled: Settled<R>
  readonly surroundings: Surroundings
  readonly cache: QueryClient
  readonly locale: Locale
  /** The panel as it stands on the page. */
  readonly frame: HTMLElement
}

/** Saves a panel as a file: its figures in the panel's own order, or its picture as it stands on the page. */
export async function exportFile<R extends Requests, View>(kind: ExportKind, exported: Exported<R, View>) {
  const { panel, settled, surroundings, locale } = exported
  const { words, format } = locale
  const view = panel.view({ ...settled, rules: surroundings.config.rules })
  const caption = [
    ...captionOf(panel, settled, surroundings.stationName, words, format),
    ...(panel.caption?.(view, words, format) ?? []),
  ]
  const { saveFile } = await import('#ui/exports/save-file.ts')
  saveFile(
    await fileOf(kind, exported, view, caption),
    `${panel.title(words)} ${settled.provenance.period}.${kind}`,
  )
}

async function fileOf<R extends Requests, View>(
  kind: ExportKind,
  exported: Exported<R, View>,
  view: View,
  caption: readonly string[],
): Promise<Blob> {
  const { panel, locale, frame } = exported
  switch (kind) {
    case 'csv':
      return (await import('#ui/exports/csv.ts')).csvOf(await tableOf(exported, view), caption)
    case 'xlsx': {
      const { xlsxOf } = await import('#ui/exports/xlsx.ts')
      return xlsxOf(await tableOf(exported, view), caption, await explained(panel, locale))
    }
    case 'png':
      return (await import('#ui/exports/png.ts')).pngOf(frame, caption)
    case 'svg':
      return (await import('#ui/exports/svg.ts')).svgOf(frame, caption)
  }
}

/** The table with what became of its figures, against both months: a file has the room for it, and waits for it. */
async function tableOf<R extends Requests, View>(
  exported: Exported<R, View>,
  view: View,
): Promise<TableTwin> {
  const { panel, settled, surroundings, cache, locale } = exported
  const { words, format } = locale
  const own = panel.table(view, words, format)
  if (!hasFigures(own, format)) return own
  const tableBefore = async (comparison: Comparison) => {
    const scope = scopeBefore(panel, settled, comparison)
    if (scope === null) return null
    const answers = await answersOnce(panel.requests(scope), surroundings.client, cache)
    if (answers === null) return null
    return panel.table(panel.view({ answers, scope, rules: surroundings.config.rules }), words, format)
  }
  const [month, year] = await Promise.all([tableBefore('month'), tableBefore('year')])
  return comparedTable(own, { month, year }, words, format)
}

/** What the figures of a panel mean, to travel with them. */
async function explained<R extends Requests, View>(
  { indicators }: Panel<R, View>,
  { id, words }: Locale,
): Promise<WordSheet | null> {
  if (indicators.length === 0) return null
  const texts = await loadDefinitions(id)
  const { name, formula, note } = sourcesWords(words).definitions
  return {
    name: words.panel.definitions,
    rows: [
      [name, formula, note],
      ...indicators.map((indicator) => {
        const text = texts[indicator]
        return [text.name, text.formula, text.note]
      }),
    ],
  }
}
