import { useMemo } from 'react'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import type { CertifiedOrder, StationCertified } from '#domain/certified-stations.ts'
import { CERTIFIED_ORDERS } from '#domain/certified-stations.ts'
import { count } from '#domain/units.ts'
import { certifiedWords } from '#i18n/certified/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { Select } from '#ui/Select.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './stations.module.css'
import type { CertifiedStationsView } from './view.ts'

const shownOf = ({ certified, perTenThousand }: StationCertified, order: CertifiedOrder) =>
  order === 'certified' ? certified : perTenThousand

/** What the bars are held against: the city, and the chosen station's place. */
function Summary({ view: { order, rows, own, city } }: { readonly view: CertifiedStationsView }) {
  const { words, format } = useLocale()
  const text = certifiedWords(words).stations
  const { certified, perTenThousand } = city
  const whole =
    (order === 'certified' ? certified : perTenThousand) === null
      ? text.cityUnreported
      : order === 'certified'
        ? text.cityPeople(format.count(certified))
        : text.city(format.perTenThousand(perTenThousand))
  const placed = count(rows.filter(({ rank }) => rank !== null).length)
  return (
    <p className={styles.summary}>
      {whole}
      {own !== null && own.rank !== null && (
        <b>
          {text.own(
            format.name(own.row.town?.short ?? own.row.station.name),
            format.count(own.rank),
            format.count(placed),
          )}
        </b>
      )}
    </p>
  )
}

/** Stations ranked by certified workers, each rate with its base; the names lead to the stations. */
export function CertifiedStationsPicture({ view, go, attended }: PictureProps<CertifiedStationsView>) {
  const { words, format } = useLocale()
  const text = certifiedWords(words).stations
  const { order, rows, city } = view
  const bars = useMemo(() => {
    const end = roundEnd(rows.map(({ row }) => shownOf(row, order)))
    const tick = order === 'per-10k' && city.perTenThousand !== null ? city.perTenThousand / end : null
    return rows.map(({ row, rank }) => {
      const { station, town, certified, residents, perTenThousand } = row
      const shown = shownOf(row, order)
      const notes = [
        ...(order === 'per-10k' ? [text.base(format.count(residents))] : []),
        ...(rank === null && shown !== null ? [text.smallBase] : []),
      ]
      return {
        id: station.code,
        label: format.name(town?.short ?? station.name),
        length: shown === null ? null : shown / end,
        tick,
        value:
          shown === null
            ? format.unreported
            : order === 'certified'
              ? text.people(format.count(certified))
              : text.per10k(format.perTenThousand(perTenThousand)),
        ...(notes.length > 0 && { note: notes.join(' · ') }),
      }
    })
  }, [rows, order, city, text, format])
  const rankOf = useMemo(() => new Map(rows.map(({ row, rank }) => [row.station.code, rank])), [rows])
  if (rows.length === 0) return <Nothing />
  const place = (code: string) => {
    const rank = rankOf.get(code) ?? null
    return rank === null ? format.none : format.count(rank)
  }
  return (
    <div className={styles.stations}>
      <div className={styles.head}>
        <Summary view={view} />
        {attended && (
          <Select<CertifiedOrder>
            label={text.rankedBy}
            value={order}
            options={CERTIFIED_ORDERS.map((value) => ({ value, text: text.orders[value] }))}
            onChoose={(value) => go({ order: value === CERTIFIED_ORDERS[0] ? null : value })}
          />
        )}
      </div>
      <FittingList
        rows={bars}
        idOf={({ id }) => id}
        remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
      >
        {(visible) => (
          <BarRows
            rows={visible}
            tone="first"
            labelOf={({ id, label }) => (
              <span className={styles.name}>
                <i>{place(id)}</i>{' '}
                <PageLink to="station" changes={{ station: id }}>
                  {label}
                </PageLink>
              </span>
            )}
          />
        )}
      </FittingList>
    </div>
  )
}
