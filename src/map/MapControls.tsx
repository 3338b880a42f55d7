import type { ElementSize } from '#ui/element-size.ts'
import type { Box } from './label-layout.ts'
import styles from './MapControls.module.css'
import { MAX_ZOOM, MIN_ZOOM } from './viewport.ts'

export type MapControlsProps = {
  readonly words: { readonly zoomIn: string; readonly zoomOut: string; readonly reset: string }
  readonly zoom: number
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onReset: () => void
}

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  reset: 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5',
}

/** Three buttons in the lower right corner. A button without effect says so but keeps the focus. */
export function MapControls({ words, zoom, onZoomIn, onZoomOut, onReset }: MapControlsProps) {
  const buttons = [
    { icon: ICONS.zoomIn, name: words.zoomIn, isOff: zoom >= MAX_ZOOM, press: onZoomIn },
    { icon: ICONS.zoomOut, name: words.zoomOut, isOff: zoom <= MIN_ZOOM, press: onZoomOut },
    { icon: ICONS.reset, name: words.reset, isOff: zoom <= MIN_ZOOM, press: onReset },
  ]
  return (
    <div className={styles.controls} data-no-export="">
      {buttons.map(({ icon, name, isOff, press }) => (
        <button
          key={icon}
          type="button"
          className={styles.button}
          aria-label={name}
          title={name}
          aria-disabled={isOff}
          onClick={isOff ? undefined : press}
        >
          <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
            <path d={icon} />
          </svg>
        </button>
      ))}
    </div>
  )
}

/** The corner the controls take, in pixels of the view: labels keep out of it. Follows the stylesheet. */
export function controlsBox({ width, height, pixelsPerRem }: ElementSize): Box {
  return {
    left: width - 2.4 * pixelsPerRem,
    top: height - 6.4 * pixelsPerRem,
    right: width,
    bottom: height,
  }
}
