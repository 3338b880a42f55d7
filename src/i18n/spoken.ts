/** What every set of words says of itself. */
interface Spoken {
  readonly locale: string
}

/**
 * The words of a topic that is not on the overview, in both languages: they come with the file that shows them, so the
 * first view carries none of them.
 * @returns what finds them in the language of the words in force
 */
export const spoken =
  <Zh>(zh: Zh, en: Zh) =>
  ({ locale }: Spoken): Zh =>
    locale === 'en' ? en : zh
