/**
 * A whole number that is always the same for the same id: what is invented for a project stays, whatever else is
 * listed.
 */
export const seedOf = (id: string): number =>
  [...id].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0, 7)
