import { decisionsEndpoint } from '#api/decisions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { lightGroup } from '#domain/portfolio.ts'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel, optional } from '../panel.ts'
import { NeedProjectsPicture } from './Picture.tsx'
import { needProjectsView } from './view.ts'

/** What became a project, and which: the projects by the needs they took up (立项). */
export const needProjectsPanel = definePanel({
  id: 'need-projects',
  title: (words) => needsPageWords(words).projects.title,
  question: (words) => needsPageWords(words).projects.question,
  indicators: ['need_cvt', 'pj_n'],
  requests: ({ period }) => ({
    decisions: ask(decisionsEndpoint, period),
    needs: optional(ask(needsEndpoint, period)),
    projects: ask(projectsEndpoint, period),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers, scope, rules }) => needProjectsView(answers, scope.station, rules),
  Picture: NeedProjectsPicture,
  table: (view, words, format) => {
    const { town: townTitle, projects } = needsPageWords(words)
    return {
      columns: [
        { id: 'project', title: projects.project, kind: 'text' },
        { id: 'town', title: townTitle, kind: 'text' },
        { id: 'topics', title: projects.topics, kind: 'text' },
        { id: 'needs', title: projects.needs, kind: 'number' },
        { id: 'phase', title: words.panels.progress.phase, kind: 'text' },
        { id: 'light', title: words.panels.progress.light, kind: 'text' },
      ],
      rows: view.map(({ projectId, project, hasLight, light, town, stationCode, topics, needs }) => {
        const group = lightGroup(light)
        const inWords = group === 'unreported' ? format.unreported : words.lights[group]
        return [
          project === null
            ? plain(projectId)
            : leading(plain(format.name(project.name)), 'project', { project: projectId }),
          plain(town === null ? stationCode : format.name(town)),
          plain(projects.listed(topics.map(format.name))),
          figure(format.count(needs), needs),
          plain(project === null ? format.none : words.phases[project.phase]),
          plain(hasLight ? inWords : format.none),
        ]
      }),
    }
  },
})
