import { screensWords } from '#i18n/screens/words.ts'
import { plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { askThisBrowser } from './ask-this-browser.ts'
import { BrowserPicture } from './Picture.tsx'
import { factsOf } from './view.ts'

/** What this browser knows of its own state, walls in its other windows included. */
export const thisBrowserPanel = definePanel({
  id: 'this-browser',
  title: (words) => screensWords(words).browser.title,
  question: (words) => screensWords(words).browser.question,
  indicators: [],
  covers: 'city',
  requests: () => ({ account: askThisBrowser() }),
  view: ({ answers }) => answers.account.data,
  Picture: BrowserPicture,
  table: (account, words, format) => {
    const { browser } = screensWords(words)
    return {
      columns: [
        { id: 'fact', title: browser.fact, kind: 'text' },
        { id: 'value', title: browser.value, kind: 'text' },
      ],
      rows: factsOf(account, browser, format).map(({ name, says }) => [plain(name), plain(says.join('; '))]),
    }
  },
})
