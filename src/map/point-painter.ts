import type { Size } from './frame.ts'
import { FRAME } from './frame.ts'
import { readInks } from './point-inks.ts'
import { type RasterPoints, rasterise } from './point-raster.ts'
import { relativeTransform, type ScreenTransform } from './viewport.ts'

/** What the canvas is to show. `transform` goes from frame units to CSS pixels of the view. */
export type PaintOrder = RasterPoints & {
  readonly size: Size
  readonly transform: ScreenTransform
  readonly pixelsPerRem: number
  /** Share of the view drawn beyond each edge, so that a drag brings drawn points into sight. */
  readonly overscan: number
}

export type PointPainter = {
  /** Draws; what is on the canvas already is moved to where it belongs until the new picture is ready. */
  readonly paint: (order: PaintOrder, onDone?: () => void) => void
  readonly dispose: () => void
}

/** One full screen of 3840 × 2160: more is scaled up by the browser, dots do not show it. */
const MOST_PIXELS = 3840 * 2160
/** Dots per CSS pixel on paper, whatever the screen is: about 290 to the inch. */
const PAPER_DENSITY = 3
/** Drawing gives the main thread back after this long, so that no frame is missed. */
const SLICE_MILLISECONDS = 12

/** Draws points on a canvas in slices, off the React tree. A new order replaces one still in work. */
export function createPointPainter(canvas: HTMLCanvasElement): PointPainter {
  let timer: ReturnType<typeof setTimeout> | undefined
  let drawn: PaintOrder | null = null
  let image: ImageData | null = null

  function paint(order: PaintOrder, onDone?: () => void) {
    clearTimeout(timer)
    if (drawn !== null) canvas.style.transform = relativeTransform(drawn.transform, order.transform)
    const plan = planPicture(order)
    if (image === null || image.width !== plan.width || image.height !== plan.height) {
      image = new ImageData(plan.width, plan.height)
    }
    const target = image
    const pixels = { data: new Uint32Array(target.data.buffer), width: plan.width, height: plan.height }
    const work = rasterise(pixels, order, readInks(canvas), plan)
    const step = () => {
      const pause = performance.now() + SLICE_MILLISECONDS
      while (!work.next().done) {
        if (performance.now() < pause) continue
        timer = setTimeout(step)
        return
      }
      present(canvas, target, plan)
      drawn = order
      onDone?.()
    }
    step()
  }
  return { paint, dispose: () => clearTimeout(timer) }
}

type Plan = ReturnType<typeof planPicture>

function planPicture({ size, transform, pixelsPerRem, overscan }: PaintOrder) {
  const [besideX, besideY] = [Math.ceil(size.width * overscan), Math.ceil(size.height * overscan)]
  const [cssWidth, cssHeight] = [size.width + 2 * besideX, size.height + 2 * besideY]
  const density = document.documentElement.hasAttribute('data-paper')
    ? PAPER_DENSITY
    : window.devicePixelRatio || 1
  const ratio = Math.min(density, Math.sqrt(MOST_PIXELS / (cssWidth * cssHeight)))
  const mapPixels =
    Math.min(cssWidth, FRAME.width * transform.scale) *
    Math.min(cssHeight, FRAME.height * transform.scale) *
    ratio *
    ratio
  return {
    besideX,
    besideY,
    cssWidth,
    cssHeight,
    width: Math.max(1, Math.round(cssWidth * ratio)),
    height: Math.max(1, Math.round(cssHeight * ratio)),
    mapPixels,
    pixelsPerRem: pixelsPerRem * ratio,
    transform: {
      scale: transform.scale * ratio,
      x: (transform.x + besideX) * ratio,
      y: (transform.y + besideY) * ratio,
    },
  }
}

function present(canvas: HTMLCanvasElement, image: ImageData, plan: Plan) {
  // Setting the size clears the canvas even when it stays the same.
  if (canvas.width !== plan.width) canvas.width = plan.width
  if (canvas.height !== plan.height) canvas.height = plan.height
  canvas.getContext('2d')?.putImageData(image, 0, 0)
  Object.assign(canvas.style, {
    left: `${-plan.besideX}px`,
    top: `${-plan.besideY}px`,
    width: `${plan.cssWidth}px`,
    height: `${plan.cssHeight}px`,
    transformOrigin: `${plan.besideX}px ${plan.besideY}px`,
    transform: '',
  })
}
