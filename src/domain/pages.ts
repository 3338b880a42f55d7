/** The pages at the desk, by the names that addresses, links and words have for them. */
export const PAGES = [
  'overview',
  'coverage',
  'workforce',
  'needs',
  'projects',
  'project',
  'services',
  'organisations',
  'evaluation',
  'station',
  'brief',
  'data',
] as const
export type PageId = (typeof PAGES)[number]

/** The part of the scope that the path of a page says itself; the query says the rest. */
export const PART_IN_PATH: Partial<Readonly<Record<PageId, 'project' | 'station'>>> = {
  project: 'project',
  station: 'station',
}

const FOLDERS: Readonly<Record<PageId, string>> = {
  overview: '/',
  coverage: '/coverage',
  workforce: '/workforce',
  needs: '/needs',
  projects: '/projects',
  project: '/projects',
  services: '/services',
  organisations: '/organisations',
  evaluation: '/evaluation',
  station: '/stations',
  brief: '/brief',
  data: '/data',
}

/** Where one arrives without the one thing that a page is about. */
const WITHOUT_ITS_PART: Partial<Readonly<Record<PageId, string>>> = {
  project: '/projects',
  station: '/coverage',
}

/** The paths of a page as a pattern: `/stations/:id` where the page is about one thing. */
export const patternOf = (page: PageId): string =>
  PART_IN_PATH[page] === undefined ? FOLDERS[page] : `${FOLDERS[page]}/:id`

/** Path of a page below the base; of a page about one thing, with the id of that thing. */
export function pathOf(page: PageId, part: string | null): string {
  if (PART_IN_PATH[page] === undefined) return FOLDERS[page]
  return part === null
    ? (WITHOUT_ITS_PART[page] ?? FOLDERS.overview)
    : `${FOLDERS[page]}/${encodeURIComponent(part)}`
}
