import { presentWords } from '#i18n/present/words.ts'
import { pngOf } from '#ui/exports/png.ts'
import type { DeckSlide } from '#ui/exports/pptx.ts'
import { pptxOf } from '#ui/exports/pptx.ts'
import { saveFile } from '#ui/exports/save-file.ts'
import { deckPart } from './deck.ts'
import { provenanceLines } from './provenance-lines.ts'
import type { Standing } from './shown.tsx'
import type { Slide } from './use-story.ts'

/** The picture of a panel as it stands on its sheet. */
async function photograph(id: string) {
  const panel = document.querySelector<HTMLElement>(`[data-sheet] [data-panel="${id}"]`)
  if (panel === null) return null
  try {
    const png = await pngOf(panel, [])
    const { width, height } = await createImageBitmap(png)
    return { png, width, height }
  } catch {
    // A picture that cannot be drawn gives way to its figures.
    return null
  }
}

/** Saves the story as a file of slides; its sheets are laid out, for what is a picture in it. */
export async function saveDeck(slides: readonly Slide[], label: string, standing: Standing): Promise<void> {
  const { words, format, surroundings } = standing
  const text = presentWords(words)
  const deck: DeckSlide[] = []
  for (const [at, slide] of slides.entries()) {
    const part = (one: Slide['parts'][number]) => deckPart(one, standing, photograph)
    const [figures, parts] = [true, false].map((isStrip) =>
      slide.parts.filter(({ panel }) => panel.headless === isStrip),
    )
    deck.push({
      title: slide.title,
      figures: await Promise.all((figures ?? []).map(part)),
      parts: await Promise.all((parts ?? []).map(part)),
      says: [
        label,
        ...provenanceLines(slide, standing),
        ...(slide.edited === null ? [] : [text.titleEdited]),
      ].join(' · '),
      page: text.page(String(at + 1), String(slides.length)),
      notes: slide.notes,
    })
  }
  const { config, city, scope } = surroundings
  const product = [...(city === null ? [] : [city.name]), config.title].map(format.name)
  const period = scope.period ?? city?.periods.latest ?? ''
  const title = [...product, text.title].join(' ')
  saveFile(await pptxOf(deck, title), `${title} ${period}.pptx`)
}
