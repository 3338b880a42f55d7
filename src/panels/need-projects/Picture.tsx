import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { LightTag } from '#ui/LightTag.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'
import type { NeedProject } from './view.ts'

/** Projects by how many needs they took up, each leading to its page. */
export function NeedProjectsPicture({ view }: PictureProps<readonly NeedProject[]>) {
  const { words, format } = useLocale()
  const { projects } = needsPageWords(words)
  if (view.length === 0) return <Nothing>{projects.none}</Nothing>
  return (
    <FittingList
      rows={view}
      idOf={({ projectId }) => projectId}
      pairsOnPaper
      remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
    >
      {(visible) => (
        <ul>
          {visible.map(({ projectId, stationCode, project, hasLight, light, town, topics, needs }) => (
            <li key={projectId} className={styles.row}>
              <span className={styles.project}>
                {project === null ? (
                  projectId
                ) : (
                  <PageLink to="project" changes={{ project: projectId }}>
                    {format.name(project.name)}
                  </PageLink>
                )}
                <small>
                  {projects.where(
                    town === null ? stationCode : format.name(town),
                    projects.listed(topics.map(format.name)),
                  )}
                </small>
              </span>
              <span className={styles.needs} data-missing={needs === null ? '' : undefined}>
                {needs === null ? format.unreported : projects.took(format.count(needs))}
              </span>
              <span className={styles.light}>
                {hasLight ? (
                  <LightTag light={light} />
                ) : project === null ? (
                  format.none
                ) : (
                  words.phases[project.phase]
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </FittingList>
  )
}
