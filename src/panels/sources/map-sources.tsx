import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import type { Geometry } from '#domain/geography.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { sourcesWords } from '#i18n/sources/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import { plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './sources.module.css'
import { TableBox } from './TableBox.tsx'

interface Licence {
  readonly part: string
  readonly licence: string
  readonly url: string | null
}

/** The licences of the drawing as the backend tells them, and of what the product brings along itself. */
function licencesOf(geometry: Geometry | null, words: Words, format: Format): Licence[] {
  const { mapSources } = sourcesWords(words)
  const drawn = geometry === null ? [] : geometry.licences
  return [
    ...drawn.map(({ part, licence, url }) => ({ part: format.name(part), licence, url })),
    { part: mapSources.product, licence: 'MIT', url: null },
    { part: mapSources.face, licence: 'OFL-1.1', url: null },
  ]
}

function MapSourcesPicture({ view: geometry }: PictureProps<Geometry | null>) {
  const { words, format } = useLocale()
  const { mapSources } = sourcesWords(words)
  return (
    <TableBox label={mapSources.question}>
      {geometry === null ? (
        <p>{mapSources.noGeometry}</p>
      ) : (
        <>
          <p>{format.name(geometry.note)}</p>
          <p>{geometry.approval === null ? mapSources.schematic : mapSources.approved(geometry.approval)}</p>
          {geometry.sources !== null && (
            <p>
              <a href={geometry.sources}>{mapSources.account}</a>
            </p>
          )}
        </>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{mapSources.part}</th>
            <th scope="col">{mapSources.licence}</th>
          </tr>
        </thead>
        <tbody>
          {licencesOf(geometry, words, format).map(({ part, licence, url }) => (
            <tr key={part}>
              <th scope="row">{part}</th>
              <td>{url === null ? licence : <a href={url}>{licence}</a>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

/** By what right the map is drawn as it is. */
export const mapSourcesPanel = definePanel({
  id: 'map-sources',
  title: (words) => sourcesWords(words).mapSources.title,
  question: (words) => sourcesWords(words).mapSources.question,
  indicators: ['rm_cov'],
  covers: 'city',
  requests: ({ period }) => ({ geography: ask(geographyEndpoint, period) }),
  view: ({ answers }) => answers.geography.data.geometry,
  Picture: MapSourcesPicture,
  table: (geometry, words, format) => {
    const { mapSources } = sourcesWords(words)
    return {
      columns: [
        { id: 'part', title: mapSources.part, kind: 'text' },
        { id: 'licence', title: mapSources.licence, kind: 'text' },
        { id: 'text', title: mapSources.text, kind: 'text' },
      ],
      rows: licencesOf(geometry, words, format).map(({ part, licence, url }) => [
        plain(part),
        plain(licence),
        plain(url ?? format.none),
      ]),
    }
  },
})
