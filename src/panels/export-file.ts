import type { Rules } from '#domain/rules.ts'
import { loadDefinitions } from '#i18n/definitions/load.ts'
import type { Locale } from '#i18n/locale.tsx'
import { sourcesWords } from '#i18n/sources/words.ts'
import type { WordSheet } from '#ui/exports/xlsx.ts'
import { captionOf } from './caption.ts'
import type { ExportKind } from './export-kinds.ts'
import type { Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import type { Surroundings } from './surroundings.ts'

interface Exported<R extends Requests, View> {
  readonly panel: Panel<R, View>
  readonly settled: Settled<R>
  readonly rules: Rules
  readonly stationName: Surroundings['stationName']
  readonly locale: Locale
  /** The panel as it stands on the page. */
  readonly frame: HTMLElement
}

/** Saves a panel as a file: its figures in the panel's own order, or its picture as it stands on the page. */
export async function exportFile<R extends Requests, View>(kind: ExportKind, exported: Exported<R, View>) {
  const { panel, settled, rules, stationName, locale } = exported
  const { words, format } = locale
  const view = panel.view({ ...settled, rules })
  const caption = [
    ...captionOf(panel, settled, stationName, words, format),
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
  { panel, locale, frame }: Exported<R, View>,
  view: View,
  caption: readonly string[],
): Promise<Blob> {
  const table = () => panel.table(view, locale.words, locale.format)
  switch (kind) {
    case 'csv':
      return (await import('#ui/exports/csv.ts')).csvOf(table(), caption)
    case 'xlsx': {
      const { xlsxOf } = await import('#ui/exports/xlsx.ts')
      return xlsxOf(table(), caption, await explained(panel, locale))
    }
    case 'png':
      return (await import('#ui/exports/png.ts')).pngOf(frame, caption)
    case 'svg':
      return (await import('#ui/exports/svg.ts')).svgOf(frame, caption)
  }
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
