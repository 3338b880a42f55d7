/** The types of machine.mjs, which stays JavaScript because it runs before anything is installed. */
export const ROOT: string
export function requireNode(): void
export function ensureDependencies(): void
export function findChromium(): string | null
export function ensureBrowser(): string
export function stop(...lines: string[]): never
