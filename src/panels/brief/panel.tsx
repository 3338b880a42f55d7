import { adaptationsEndpoint } from '#api/adaptations.ts'
import { cityEndpoint } from '#api/city.ts'
import { evaluationsEndpoint } from '#api/evaluations.ts'
import { functionsEndpoint } from '#api/functions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { organisationsEndpoint } from '#api/organisations.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { reportsEndpoint } from '#api/reports.ts'
import { ask } from '#api/request.ts'
import { responseTimesEndpoint } from '#api/response-times.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { servicesEndpoint } from '#api/services.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { trainingEndpoint } from '#api/training.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { briefWords } from '#i18n/brief/words.ts'
import { leading, plain } from '#ui/table-twin.ts'
import { askBefore } from '../ask-before.ts'
import { definePanel, optional } from '../panel.ts'
import { BriefPicture } from './Picture.tsx'
import { linesOf } from './sentences.ts'
import { briefView } from './view.ts'

/** 月度简报: the facts of the month in sentences, to be read, printed or pasted. */
export const briefPanel = definePanel({
  id: 'brief',
  title: (words) => briefWords(words).title,
  question: (words) => briefWords(words).question,
  indicators: [
    'st_cov',
    'rm_n',
    'rm_cov',
    'cert_n',
    'cert_10k',
    'staff_n',
    'tr_done',
    'tr_cov',
    'need_n',
    'need_cvt',
    'need_day',
    'pj_n',
    'pj_gap',
    'bud_exec',
    'fn_done',
    'og_n',
    'og_new',
    'ev_score',
    'ev_fix',
    'ev_rew',
    'rp_ok',
  ],
  covers: 'city',
  requests: ({ period, before: { month, year } }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    city: ask(cityEndpoint, period),
    monthBefore: askBefore(stationsEndpoint, month),
    yearBefore: askBefore(stationsEndpoint, year),
    rooms: optional(ask(roomsEndpoint, period)),
    workforce: optional(ask(workforceEndpoint, period)),
    training: optional(ask(trainingEndpoint, period)),
    needs: optional(ask(needsEndpoint, period)),
    needsBefore: askBefore(needsEndpoint, month),
    times: optional(ask(responseTimesEndpoint, period)),
    timesBefore: askBefore(responseTimesEndpoint, month),
    timesLastYear: askBefore(responseTimesEndpoint, year),
    projects: optional(ask(projectsEndpoint, period)),
    projectsBefore: askBefore(projectsEndpoint, month),
    projectsLastYear: askBefore(projectsEndpoint, year),
    functions: optional(ask(functionsEndpoint, period)),
    services: optional(ask(servicesEndpoint, period)),
    adaptations: optional(ask(adaptationsEndpoint, period)),
    organisations: optional(ask(organisationsEndpoint, period)),
    evaluations: optional(ask(evaluationsEndpoint, period)),
    reports: optional(ask(reportsEndpoint, period)),
  }),
  view: ({ answers, scope, rules }) => briefView(answers, scope, rules),
  Picture: BriefPicture,
  table: (view, words, format) => {
    const text = briefWords(words)
    return {
      columns: [
        { id: 'group', title: text.group, kind: 'text' },
        { id: 'sentence', title: text.sentence, kind: 'text' },
      ],
      rows: linesOf(view, words, format).flatMap(({ group, lines }) =>
        lines.map(({ fact: { leadsTo }, sentence }) => [
          leading(plain(words.app.pages[group]), leadsTo?.page ?? group, leadsTo?.changes ?? {}),
          plain(sentence),
        ]),
      ),
    }
  },
})
