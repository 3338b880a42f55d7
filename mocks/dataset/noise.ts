/**
 * A number in [0, 1) that looks random and is always the same for the same whole numbers: an integer hash
 * (the finaliser of MurmurHash3), so the dataset is the same bytes on every machine and at every time.
 */
export function noise(seed: number, stream = 0): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}
