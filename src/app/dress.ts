import type { Theme } from '#domain/scope.ts'

/** Where the page hangs: sizes follow the reader at a desk, the screen alone on a wall. */
export type Setting = 'desk' | 'wall'

/** Colours and sizes hang on the root element: one attribute each. */
export function dress(setting: Setting, theme: Theme): void {
  document.documentElement.dataset.setting = setting
  document.documentElement.dataset.theme = theme
}
