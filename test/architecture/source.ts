/** Reads source files the way the rules need them: with comments gone, or with the words of strings gone as well. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export interface SourceFile {
  /** From the repository's root, with forward slashes: `src/domain/units.ts`. */
  readonly path: string
  readonly text: string
}

export interface Import {
  readonly specifier: string
  readonly line: number
  readonly typeOnly: boolean
  /** `export … from`: passes another file's names on. */
  readonly reexport: boolean
}

/** Every file below the folders with one of the extensions. */
export function readSources(
  root: string,
  folders: readonly string[],
  extensions: readonly string[],
): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((full) => ({
      path: relative(root, full).split(sep).join('/'),
      text: readFileSync(full, 'utf8'),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** The source without its comments; every other character keeps its line and column. */
export function withoutComments(text: string): string {
  return blank(text, false)
}

/** The source without comments and without the words inside strings; the quotes stay. */
export function withoutWords(text: string): string {
  return blank(text, true)
}

/** The line of a position, counted from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

/** Static and dynamic imports, re-exports, and the modules that types are imported from. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  const statements = /^[ \t]*(import|export)\b([^'"`;]*?)\bfrom\s*(['"])([^'"\n]+)\3/gm
  const bare = /^[ \t]*import\s*(['"])([^'"\n]+)\1/gm
  const dynamic = /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g
  return [
    ...[...code.matchAll(statements)].map((match) => ({
      specifier: match[4] ?? '',
      line: lineAt(code, match.index + match[0].length),
      typeOnly: /^\s*type\b/.test(match[2] ?? ''),
      reexport: match[1] === 'export',
    })),
    ...[...code.matchAll(bare), ...code.matchAll(dynamic)].map((match) => ({
      specifier: match[2] ?? '',
      line: lineAt(code, match.index),
      typeOnly: false,
      reexport: false,
    })),
  ]
}

/**
 * A regular expression can only begin where a value can: after a name or a closing bracket a slash divides, after `<`
 * or before `>` it closes a tag.
 */
const BEFORE_A_VALUE = /(?:^|[=(,:[!&|?{};+\-*%>~^]|\b(?:return|typeof|case|in|of|await))$/

/**
 * Walks the text once. Strings that do not end on their line are no strings: an apostrophe in the text of JSX is not
 * the start of one. Inside a template only `${…}` is code.
 */
function blank(text: string, words: boolean): string {
  let out = ''
  let at = 0
  /** For each open template the depth of braces within its `${`. */
  const templates: number[] = []

  const keep = (end: number) => {
    out += text.slice(at, end)
    at = end
  }
  const hide = (end: number) => {
    out += text.slice(at, end).replace(/[^\n]/g, ' ')
    at = end
  }
  const template = (from: number) => {
    let end = from
    while (end < text.length && text[end] !== '`' && !text.startsWith('${', end)) {
      end += text[end] === '\\' ? 2 : 1
    }
    if (words) hide(end)
    else keep(end)
    if (text[at] === '`') keep(at + 1)
    else {
      keep(Math.min(at + 2, text.length))
      templates.push(0)
    }
  }

  while (at < text.length) {
    const rest = text.slice(at, at + 2)
    const character = text[at]
    const depth = templates.at(-1)
    if (rest === '//' || rest === '/*') {
      const end = rest === '//' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2) + 2
      hide(end < at + 2 ? text.length : end)
    } else if (character === '`') {
      keep(at + 1)
      template(at)
    } else if (character === '}' && depth === 0) {
      templates.pop()
      keep(at + 1)
      template(at)
    } else if (character === "'" || character === '"') {
      const quoted = new RegExp(`${character}(?:\\\\.|[^${character}\\\\\\n])*${character}`, 'y')
      quoted.lastIndex = at
      const end = at + (quoted.exec(text)?.[0].length ?? 1)
      if (words && end - at > 1) {
        keep(at + 1)
        hide(end - 1)
      }
      keep(end)
    } else if (character === '/' && rest !== '/>' && BEFORE_A_VALUE.test(out.slice(-12).trimEnd())) {
      const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//y
      pattern.lastIndex = at
      keep(at + (pattern.exec(text)?.[0].length ?? 1))
    } else {
      if (depth !== undefined && (character === '{' || character === '}')) {
        templates[templates.length - 1] = depth + (character === '{' ? 1 : -1)
      }
      keep(at + 1)
    }
  }
  return out
}
