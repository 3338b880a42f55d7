import type { Page } from '@playwright/test'

/** The name of a built file with its hash, wherever it stands in a text. */
const BUILT_FILE = /(\b[\w.-]+-[\w-]{6,8})\.(js|css)\b/g

/**
 * A server that new releases are deployed to while a page is open: each has file names of its own, and those of the one
 * before are deleted. What is in the files is the build under test.
 */
export async function serveDeployments(page: Page): Promise<{ deploy(release: number): void }> {
  let current = 1
  await page.route(/\/(?:wall[^/]*|release\.json[^/]*|assets\/[^/]+\.(?:js|css))$/, async (route) => {
    const release = current
    const url = new URL(route.request().url())
    const [, of] = /\.r(\d+)\.\w+$/.exec(url.pathname) ?? []
    if (url.pathname.includes('/assets/') && Number(of) !== release)
      return route.fulfill({ status: 404, body: '' })
    url.pathname = url.pathname.replace(/\.r\d+(\.\w+)$/, '$1')
    const response = await route.fetch({ url: url.href })
    const body = (await response.text()).replace(BUILT_FILE, `$1.r${release}.$2`)
    return route.fulfill({ response, body })
  })
  return {
    deploy(release) {
      current = release
    },
  }
}
