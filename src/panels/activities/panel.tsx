import { ask } from '#api/request.ts'
import { servicesEndpoint } from '#api/services.ts'
import { count } from '#domain/units.ts'
import { servicesWords } from '#i18n/services/words.ts'
import { figure } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { ActivitiesPicture } from './Picture.tsx'
import { activitiesView } from './view.ts'

/** Activities (场) and person-times (人次) of the last twelve months. Person-times are never called persons. */
export const activitiesPanel = definePanel({
  id: 'activities',
  title: (words) => servicesWords(words).activities.title,
  question: (words) => servicesWords(words).activities.question,
  indicators: ['act_n', 'ben_n'],
  requests: ({ period }) => ({ services: ask(servicesEndpoint, period) }),
  view: ({ answers, scope }) => activitiesView(answers.services.data, scope.station),
  Picture: ActivitiesPicture,
  table: (months, words, format) => {
    const { columns } = servicesWords(words).activities
    return {
      columns: [
        { id: 'month', title: columns.month, kind: 'text' },
        { id: 'activities', title: columns.activities, kind: 'number' },
        { id: 'personTimes', title: columns.personTimes, kind: 'number' },
        { id: 'unreported', title: columns.unreported, kind: 'number', leftOut: true },
      ],
      rows: months.map(({ month, activities, personTimes }) => {
        const unreported = count(Math.max(activities.unreported, personTimes.unreported))
        return [
          { text: format.month(month), value: month },
          figure(format.count(activities.total), activities.total),
          figure(format.count(personTimes.total), personTimes.total),
          figure(format.count(unreported), unreported),
        ]
      }),
    }
  },
})
