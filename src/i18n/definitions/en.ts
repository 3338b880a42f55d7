import { serviceDefinitionsEn } from './services-en.ts'
import type { Definitions } from './zh-CN.ts'

export const definitionsEn: Definitions = {
  ...serviceDefinitionsEn,
  st_n: {
    name: 'Stations',
    formula: 'Regional social-work stations in operation at the end of the period',
    note: 'One to a town, subdistrict or park.',
  },
  st_cov: {
    name: 'Station coverage (%)',
    formula: 'Towns with a station ÷ towns',
    note: 'The list of towns comes from the data service. National goal: 100% by the end of 2025.',
  },
  op_rate: {
    name: 'Commissioned stations (%)',
    formula: 'Stations run by a commissioned agency ÷ stations',
    note: 'Not calculated while one station has not said.',
  },
  rm_n: {
    name: 'Rooms',
    formula: 'Village and community social-work rooms in operation at the end of the period',
    note: '',
  },
  rm_cov: {
    name: 'Room coverage (%)',
    formula: 'Rooms ÷ (villages + communities)',
    note: 'Not calculated while their number is not reported; less than all never reads 100%.',
  },
  cert_n: {
    name: 'Certified workers',
    formula: 'People with a valid social-worker certificate',
    note: 'Certified workers are not the staff of the stations.',
  },
  cert_10k: {
    name: 'Certified workers per 10,000',
    formula: 'Certified workers ÷ residents × 10,000',
    note: 'The base is residents, not registered population; cities on the other base do not compare.',
  },
  cert_new: {
    name: 'Newly certified',
    formula: 'People who passed this year and got their first certificate, from January to the month shown',
    note: 'City-wide only. Not the change in certified workers: others move away, or their certificate lapses. Months not reported are not in the sum, which is then compared with nothing.',
  },
  cert_mix: {
    name: 'Level mix (%)',
    formula: 'Assistants, workers and seniors ÷ certified workers',
    note: 'By level for the city only, never by town.',
  },
  staff_n: { name: 'Station staff', formula: 'People on post at the end of the period', note: '' },
  staff_ok: {
    name: 'Staffing met (%)',
    formula: 'Stations with at least the minimum staff ÷ stations that reported their staff',
    note: 'The minimum is configured by the section in charge; without one there is no target and no rate.',
  },
  pj_n: {
    name: 'Active projects',
    formula: 'Projects in delivery, mid review or final review',
    note: 'Those not yet contracted and those closed are not counted.',
  },
  pj_prog: {
    name: 'Completion (%)',
    formula: 'Σ weight of milestones done ÷ Σ weight of milestones',
    note: 'Not calculated while milestones are not reported.',
  },
  pj_time: {
    name: 'Time progress (%)',
    formula: 'Days elapsed ÷ days planned',
    note: '0 before the start, 100% from the planned end on.',
  },
  pj_gap: {
    name: 'Gap (percentage points)',
    formula: 'Completion − time progress',
    note: 'Yellow from the “watch” threshold on, red beyond the “late” one; both configurable, 10 and 30 by default. A light set by hand says so.',
  },
  org_3a: {
    name: 'Agencies rated 3A or better',
    formula: 'Social-work agencies whose rating as social organisations is 3A or better',
    note: 'Provincial plan: at least two in every county or city.',
  },
  ms_ok: {
    name: 'Milestones met on time (%)',
    formula: 'Milestones done on time ÷ milestones due',
    note: 'What is done ahead of a day still to come does not count yet; what was done late stays late.',
  },
  bud_exec: { name: 'Budget execution (%)', formula: 'Paid ÷ budget', note: 'Read it beside time progress.' },
  lab_pct: {
    name: 'Labour share (%)',
    formula: 'Labour cost ÷ project funds',
    note: 'The configuration gives the minimum of purchased projects; those below are marked. It may exceed 100%.',
  },
  pro_pct: {
    name: 'Professional share (%)',
    formula: 'Social workers ÷ project staff',
    note: 'The configuration gives the minimum of purchased projects; those below are marked.',
  },
  ben_plan: {
    name: 'Beneficiaries (person-times, households)',
    formula: 'Served ÷ planned, person-times and households apart',
    note: 'Person-times are not persons. Counts below the threshold are not shown and are in no sum.',
  },
  sv_valid: {
    name: 'Valid forms',
    formula: 'Returned forms found valid',
    note: 'Forms analysed are not forms found valid; the two stand apart.',
  },
  sv_ret: {
    name: 'Return rate (%)',
    formula: 'Returned ÷ issued',
    note: 'Not calculated while one of them is unknown.',
  },
  sv_ok: {
    name: 'Valid rate (%)',
    formula: 'Valid ÷ returned',
    note: 'Not calculated while the number returned is unknown.',
  },
  need_n: {
    name: 'Needs accepted',
    formula: 'Residents’ needs accepted this year',
    note: 'From the start of the year to the end of the month shown.',
  },
  need_cvt: {
    name: 'Needs made projects (%)',
    formula: 'Needs linked to a project ÷ needs accepted',
    note: '',
  },
  need_day: {
    name: 'Days to decision',
    formula: 'Median of the days from acceptance to decision, over the needs decided in the month',
    note: 'Decided is approved, referred or declined. Medians cannot be added: the backend tells that of the city.',
  },
  need_wait: {
    name: 'Waiting too long',
    formula:
      'Needs without a decision at the end of the period that were accepted the threshold or longer ago',
    note: 'The threshold is configurable, 30 days by default; from twice that on, far too long.',
  },
  fn_done: {
    name: 'Function delivery (%)',
    formula: 'Tasks done this quarter ÷ tasks planned this quarter, by function',
    note: 'Stations that did not report both are left out.',
  },
  ev_score: {
    name: 'Evaluation score',
    formula: 'Σ score × weight over the dimensions',
    note: 'Of the last yearly whole-process evaluation that was published.',
  },
  tr_done: {
    name: 'Sessions held (%)',
    formula: 'Sessions held ÷ sessions planned',
    note: 'Held against the calendar of the programme, with the thresholds of projects. A session put off counts once it is held.',
  },
  tr_cov: {
    name: 'Stations attending (%)',
    formula: 'Stations attending ÷ stations; of several sessions, over every station at every session',
    note: 'What was not reported is on neither side. Person-times are not persons: who came twice counts twice.',
  },
  tr_pass: {
    name: 'Pass rate (%)',
    formula: 'People who passed ÷ people examined, by module',
    note: 'Counts alone, no marks of a person.',
  },
  ev_grade: {
    name: 'Grade',
    formula: 'The highest grade whose bound the total reaches, to the tenth of a point',
    note: 'Names and bounds come from the data service; a vetoed station has no grade and no place.',
  },
  ev_fix: {
    name: 'Rectified (%)',
    formula: 'Rectifications closed ÷ rectifications due',
    note: 'Closed before the day counts on both sides; not calculated while none is due.',
  },
  ev_rew: {
    name: 'Reward (10,000 yuan)',
    formula: 'Rewards of the stations for one evaluated year',
    note: '0 is no reward, which is not the same as not reported.',
  },
  rp_ok: {
    name: 'Reports on time (%)',
    formula: 'Reports received on time ÷ reports due',
    note: 'Reports not yet due are left out.',
  },
}
