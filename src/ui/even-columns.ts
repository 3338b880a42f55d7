/**
 * As few rows as fit, as even as can be: six figures where five fit stand in two rows of three, seven in four and three.
 * A box that is not laid out yet holds one, whatever its measure comes to.
 */
export function evenColumns(figures: number, fitting: number | null): number {
  if (fitting === null) return Math.max(1, figures)
  const most = Math.min(figures, Math.floor(fitting))
  return most > 1 ? Math.ceil(figures / Math.ceil(figures / most)) : 1
}
