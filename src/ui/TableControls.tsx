import type { tableZh } from '#i18n/table/zh-CN.ts'
import { Select } from './Select.tsx'
import styles from './Table.module.css'

interface Pages {
  readonly size: number
  readonly onSize: (size: number) => void
  /** Null where there is none. */
  readonly onPrevious: (() => void) | null
  readonly onNext: (() => void) | null
}

interface TableControlsProps {
  readonly says: typeof tableZh
  /** Which rows are seen, of how many. */
  readonly said: string
  /** In which order they stand: seen in the titles, told to those who do not see them. */
  readonly order: readonly string[]
  /** Whether there is enough to search. */
  readonly finds: boolean
  readonly asked: string
  readonly onFind: (text: string) => void
  /** Null where everything is on one page. */
  readonly pages: Pages | null
}

const SIZES = ['25', '50', '100'] as const
/** More rows than any list has. */
const ALL = Number.MAX_SAFE_INTEGER

/** Above a table: the words to find, which rows are seen, and the pages; nothing of it with a handful of rows. */
export function TableControls(props: TableControlsProps) {
  const { says, said, order, finds, asked, onFind, pages } = props
  return (
    <div className={styles.controls} data-no-export="" data-bare={finds ? undefined : ''}>
      {finds && (
        <input
          type="search"
          className={styles.find}
          aria-label={says.find}
          placeholder={says.find}
          defaultValue={asked}
          onChange={({ target }) => onFind(target.value)}
        />
      )}
      <p role="status" className={finds ? styles.said : 'visually-hidden'}>
        {said}
        <span className="visually-hidden">{says.and(['', ...order])}</span>
      </p>
      {pages !== null && <Pager says={says} {...pages} />}
    </div>
  )
}

function Pager({ says, size, onSize, onPrevious, onNext }: Pages & { says: typeof tableZh }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the pages of a table are no landmark of the page around it
    <div role="group" className={styles.pager} aria-label={says.pages}>
      <Select<string>
        label={says.perPage}
        value={size === ALL ? says.all : String(size)}
        options={[...SIZES, says.all].map((value) => ({ value, text: value }))}
        onChoose={(value) => onSize(value === says.all ? ALL : Number(value))}
      />
      <Step label={says.previous} path="M10 3L5 8l5 5" onStep={onPrevious} />
      <Step label={says.next} path="M6 3l5 5-5 5" onStep={onNext} />
    </div>
  )
}

/** At an end it stays where it is and keeps the focus: a reader who pages by keyboard is not thrown out. */
function Step({ label, path, onStep }: { label: string; path: string; onStep: (() => void) | null }) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={onStep === null}
      onClick={() => onStep?.()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
