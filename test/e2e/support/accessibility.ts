import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No violation of any rule axe knows, best practices included, anywhere on the page but in what is left out. */
export async function expectNoViolations(page: Page, except: readonly string[] = []): Promise<void> {
  const axe = except.reduce((builder, selector) => builder.exclude(selector), new AxeBuilder({ page }))
  const { violations } = await axe.analyze()
  const words = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n  ${failureSummary}`).join('\n')}`,
  )
  expect(words, 'violations found by axe').toEqual([])
}
