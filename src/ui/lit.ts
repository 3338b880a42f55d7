import { createContext, useContext } from 'react'

/** The code of the station that a wall tells of at the moment; null where none is. */
export const LitStation = createContext<string | null>(null)

/** What `data-lit` of a row is, by the code of its station. */
export function useLit() {
  const lit = useContext(LitStation)
  return (code: string | null) => (code !== null && code === lit ? '' : undefined)
}
