import type { serviceDefinitionsZh } from './services-zh-CN.ts'
import type { Definition } from './zh-CN.ts'

export const serviceDefinitionsEn: Readonly<Record<keyof typeof serviceDefinitionsZh, Definition>> = {
  case_n: {
    name: 'Cases',
    formula: 'Cases opened in the twelve months to the end of the month shown',
    note: 'A sensitive group: counts below the threshold are withheld, and with them totals that would tell them. By stage for the city only.',
  },
  case_close: {
    name: 'Closure rate (%)',
    formula: 'Closed ÷ opened, of the same cases',
    note: 'Not calculated where a side is withheld; may exceed 100% and is shown as it is.',
  },
  grp_n: {
    name: 'Groups',
    formula: 'Groups started in the twelve months to the end of the month shown',
    note: '',
  },
  act_n: { name: 'Activities', formula: 'Activities held in each month', note: '' },
  ben_n: {
    name: 'Person-times',
    formula: 'Attendances of the activities of each month',
    note: 'Not persons: who comes twice counts twice.',
  },
  visit_n: {
    name: 'Household visits',
    formula: 'Households visited in the twelve months to the end of the month shown',
    note: '',
  },
  sat: {
    name: 'Satisfaction (%)',
    formula: 'Satisfied ÷ valid answers',
    note: 'Not calculated below the configured base, 10 valid answers by default.',
  },
  og_inc: {
    name: 'Incubating',
    formula: 'Organisations that entered, build capability, prepare papers or are under review',
    note: 'Those only found, paused or left are not counted; longer in a stage than its term is stuck.',
  },
  og_cvt: {
    name: 'Filing rate (%)',
    formula: 'Filed ÷ entered, by quarter of entry',
    note: 'A quarter with somebody incubating or paused is open; the rate over all counts settled quarters only.',
  },
  ha_done: {
    name: 'Adaptations done (%)',
    formula: 'Accepted ÷ approved (a plan for the household)',
    note: 'Steps below the threshold, and those after them, are withheld; a number of the city that would tell them stands as a lower bound.',
  },
  ha_n: {
    name: 'Home-adaptation visits',
    formula: 'Homes of elderly people visited',
    note: '“130+” says at least 130 visited, not adapted.',
  },
  file_n: {
    name: 'Special-family files',
    formula: 'Open personal files of elderly people whose only child died or is disabled',
    note: 'A sensitive group: counts below the threshold are withheld, 10 by default.',
  },
  og_n: {
    name: 'Filed organisations',
    formula: 'Community organisations filed with a town at the end of the period',
    note: 'Filing is not registration as a legal person.',
  },
  og_new: { name: 'Newly filed', formula: 'Organisations filed in the quarter of the month shown', note: '' },
  five_pct: {
    name: 'Five-way projects (%)',
    formula:
      'Projects that record community, organisations, social workers, volunteers and charity ÷ projects that say so',
    note: 'Projects that do not say are on neither side.',
  },
  res_val: {
    name: 'Resources linked (¥10k)',
    formula: 'Σ value of what the projects link',
    note: 'What was not valued is left out, and the projects counted.',
  },
}
