import * as v from 'valibot'

const clockTime = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'not a time of day such as 08:30'),
  v.transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))),
)

/** When something holds, by the clock of the city (`hours` in `config.json`): every day where none is named. */
export const hours = v.pipe(
  v.strictObject({
    days: v.optional(
      v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.minLength(1)),
      [1, 2, 3, 4, 5, 6, 7],
    ),
    from: clockTime,
    to: clockTime,
  }),
  v.check(({ from, to }) => from !== to, 'from and to are the same moment'),
)
