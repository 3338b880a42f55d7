/**
 * Every picture in every form, on one page. Parameters of the address: `theme=light|dark`, `setting=desk|wall`, and
 * `only=` a picture's name. With `of=panels` the pictures that live in one panel, by the panel's id.
 */
import '#ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { barRows } from './bar-rows.tsx'
import { contributionBars } from './contribution-bars.tsx'
import { fittingList, menu, panelFrame, select } from './controls.tsx'
import type { Exhibit } from './exhibit.ts'
import { flowDiagram } from './flow-diagram.tsx'
import { funnel } from './funnel.tsx'
import styles from './gallery.module.css'
import { gantt } from './gantt.tsx'
import { keyFigures } from './key-figures.tsx'
import { legend, mapView, tileGrid } from './maps.tsx'
import { marks, standIns } from './marks.tsx'
import { pairBars } from './pair-bars.tsx'
import { progressBar } from './progress-bar.tsx'
import { stageFlow } from './stage-flow.tsx'
import { statusGrid } from './status-grid.tsx'
import { table } from './table.tsx'
import { trendChart } from './trend-chart.tsx'
import { trendLine } from './trend-line.tsx'

const EXHIBITS: readonly Exhibit[] = [
  barRows,
  progressBar,
  pairBars,
  contributionBars,
  trendLine,
  trendChart,
  funnel,
  stageFlow,
  flowDiagram,
  statusGrid,
  gantt,
  mapView,
  tileGrid,
  legend,
  keyFigures,
  table,
  marks,
  standIns,
  select,
  menu,
  panelFrame,
  fittingList,
]

const asked = new URLSearchParams(location.search)
document.documentElement.dataset.theme = asked.get('theme') ?? 'light'
document.documentElement.dataset.setting = asked.get('setting') ?? 'desk'
const only = asked.get('only')
const shown =
  asked.get('of') === 'panels' ? await (await import('./panel-pictures.tsx')).panelPictures() : EXHIBITS

function Gallery() {
  return (
    <main className={styles.gallery}>
      <h1>Gallery</h1>
      {shown
        .filter(({ name }) => only === null || name === only)
        .map(({ name, fixtures }) => (
          <section key={name} data-exhibit={name} aria-label={name}>
            <h2>{name}</h2>
            <div className={styles.wallOfFrames}>
              {fixtures.map(({ form, picture, height, columns }) => (
                <article key={form} data-fixture={`${name}: ${form}`} data-columns={columns}>
                  <h3>{form}</h3>
                  <div
                    data-frame=""
                    className={styles.frame}
                    style={height === undefined ? {} : { height: `${height}rem` }}
                  >
                    {picture}
                  </div>
                </article>
              ))}
            </div>
          </section>
        ))}
    </main>
  )
}

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
