/**
 * Every picture in every form, on one page. Parameters of the address: `theme=light|dark`, `setting=desk|wall`, and
 * `only=` a picture's name.
 */
import '#ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { contributionBars } from './contribution-bars.tsx'
import type { Exhibit } from './exhibit.ts'
import { flowDiagram } from './flow-diagram.tsx'
import { funnel } from './funnel.tsx'
import styles from './gallery.module.css'
import { gantt } from './gantt.tsx'
import { pairBars } from './pair-bars.tsx'
import { stageFlow } from './stage-flow.tsx'
import { statusGrid } from './status-grid.tsx'
import { trendChart } from './trend-chart.tsx'

const EXHIBITS: readonly Exhibit[] = [
  trendChart,
  statusGrid,
  funnel,
  gantt,
  contributionBars,
  stageFlow,
  pairBars,
  flowDiagram,
]

const asked = new URLSearchParams(location.search)
document.documentElement.dataset.theme = asked.get('theme') ?? 'light'
document.documentElement.dataset.setting = asked.get('setting') ?? 'desk'
const only = asked.get('only')

function Gallery() {
  return (
    <main className={styles.gallery}>
      <h1>Gallery</h1>
      {EXHIBITS.filter(({ name }) => only === null || name === only).map(({ name, fixtures }) => (
        <section key={name} data-exhibit={name} aria-label={name}>
          <h2>{name}</h2>
          <div className={styles.wallOfFrames}>
            {fixtures.map(({ form, picture, height, columns }) => (
              <article key={form} data-fixture={`${name}: ${form}`} data-columns={columns}>
                <h3>{form}</h3>
                <div className={styles.frame} style={height === undefined ? {} : { height: `${height}rem` }}>
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
