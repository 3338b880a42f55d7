import styles from './icons.module.css'

/** Shapes drawn in a 16 x 16 box with the colour of the text around them. */
const PATHS = {
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  reset: 'M3 3h4M3 3v4M13 13H9M13 13V9',
} as const

export function Icon({ shape }: { shape: keyof typeof PATHS }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[shape]} />
    </svg>
  )
}
