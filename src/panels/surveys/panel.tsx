import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count, Ratio } from '#domain/units.ts'
import { fieldWords } from '#i18n/fields/words.ts'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { figure, plain } from '#ui/table-twin.ts'
import { definePanel, optional } from '../panel.ts'
import { SurveysPicture } from './Picture.tsx'
import { surveysView } from './view.ts'

/** Every survey with what was issued, came back and was valid (回收率, 有效率), in the terms of its source. */
export const surveysPanel = definePanel({
  id: 'surveys',
  title: (words) => needsPageWords(words).surveys.title,
  question: (words) => needsPageWords(words).surveys.question,
  indicators: ['sv_valid', 'sv_ret', 'sv_ok', 'ha_n'],
  requests: ({ period }) => ({
    surveys: ask(surveysEndpoint, period),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers: { surveys, stations, geography }, scope }) =>
    surveysView(surveys.data, stations?.data ?? [], geography?.data.towns ?? [], scope.station),
  Picture: SurveysPicture,
  table: (rows, words, format) => {
    const { town, surveys } = needsPageWords(words)
    const share = (title: string) => words.panel.withUnit(title, words.panel.share)
    const told = (value: Reported<Count>) => figure(format.count(value), value)
    const rate = (value: Reported<Ratio>) => figure(value === null ? format.none : format.ratio(value), value)
    const none = plain(format.none)
    return {
      columns: [
        { id: 'survey', title: surveys.survey, kind: 'text' },
        { id: 'town', title: town, kind: 'text' },
        { id: 'field', title: surveys.field, kind: 'text' },
        { id: 'method', title: surveys.method, kind: 'text' },
        { id: 'start', title: surveys.start, kind: 'text' },
        { id: 'end', title: surveys.end, kind: 'text' },
        { id: 'issued', title: surveys.forms(surveys.issued), kind: 'number' },
        { id: 'returned', title: surveys.forms(surveys.returned), kind: 'number' },
        {
          id: 'returnRate',
          title: surveys.returnRate,
          titleInFile: share(surveys.returnRate),
          kind: 'share',
        },
        { id: 'valid', title: surveys.forms(surveys.valid), kind: 'number' },
        { id: 'validRate', title: surveys.validRate, titleInFile: share(surveys.validRate), kind: 'share' },
        { id: 'analysed', title: surveys.forms(surveys.analysed), kind: 'number' },
        { id: 'visited', title: surveys.homes(surveys.visited), kind: 'text' },
      ],
      rows: rows.map(({ survey, town: name, returnRate, validRate }) => {
        const byForms = survey.method === 'forms'
        return [
          plain(format.name(survey.title)),
          plain(name === null ? format.none : format.name(name)),
          plain(survey.field === null ? format.none : fieldWords(words)[survey.field]),
          plain(surveys.methods[survey.method]),
          plain(format.day(survey.start)),
          plain(survey.end ?? format.none),
          byForms ? told(survey.issued) : none,
          byForms ? told(survey.returned) : none,
          byForms ? rate(returnRate) : none,
          byForms ? told(survey.valid) : none,
          byForms ? rate(validRate) : none,
          byForms ? told(survey.analysed) : none,
          byForms ? none : plain(format.published(survey.visited)),
        ]
      }),
    }
  },
})
