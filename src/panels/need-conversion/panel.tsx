import { useMemo } from 'react'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { RANKED_FROM } from '#domain/need-stations.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, leading, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { StationBars } from '../StationBars.tsx'
import styles from './panel.module.css'
import type { NeedConversionView } from './view.ts'
import { needConversionView } from './view.ts'

function NeedConversionPicture({ view: { city, rows } }: PictureProps<NeedConversionView>) {
  const { words, format } = useLocale()
  const { conversion, smallBase } = needsPageWords(words)
  const bars = useMemo(
    () =>
      rows.map(({ stationCode, town, accepted, linked, rate, ranked }) => ({
        id: stationCode,
        label: town === null ? stationCode : format.name(town),
        length: rate,
        tick: city,
        value:
          rate === null
            ? format.unreported
            : conversion.value(format.ratio(rate), format.count(linked), format.count(accepted)),
        ...(rate !== null && !ranked && { note: smallBase(format.count(RANKED_FROM)) }),
      })),
    [rows, city, conversion, smallBase, format],
  )
  if (bars.length === 0) return <Nothing />
  return (
    <div className={styles.conversion}>
      <p className={styles.tick}>{conversion.tick(city === null ? format.none : format.ratio(city))}</p>
      <StationBars bars={bars} tone="second" />
    </div>
  )
}

/** 需求转化率 town by town with its base; a small base has no place in the order. */
export const needConversionPanel = definePanel({
  id: 'need-conversion',
  title: (words) => needsPageWords(words).conversion.title,
  question: (words) => needsPageWords(words).conversion.question,
  indicators: ['need_cvt'],
  countsFrom: 'year',
  covers: 'city',
  requests: ({ period }) => ({
    needs: ask(needsEndpoint, period),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers: { needs, stations, geography } }) =>
    needConversionView(needs.data, stations?.data ?? [], geography?.data.towns ?? []),
  Picture: NeedConversionPicture,
  table: ({ rows }, words, format) => {
    const { town: townTitle, conversion } = needsPageWords(words)
    return {
      columns: [
        { id: 'town', title: townTitle, kind: 'text' },
        { id: 'accepted', title: conversion.accepted, kind: 'number' },
        { id: 'linked', title: conversion.linked, kind: 'number' },
        {
          id: 'rate',
          title: conversion.rate,
          titleInFile: words.panel.withUnit(conversion.rate, words.panel.share),
          kind: 'share',
        },
        { id: 'ranked', title: conversion.ranked, kind: 'text' },
      ],
      rows: rows.map(({ stationCode, town, accepted, linked, rate, ranked }) => [
        leading(plain(town === null ? stationCode : format.name(town)), 'station', { station: stationCode }),
        figure(format.count(accepted), accepted),
        figure(format.count(linked), linked),
        figure(rate === null ? format.none : format.ratio(rate), rate),
        plain(ranked ? conversion.yes : conversion.no),
      ]),
    }
  },
})
