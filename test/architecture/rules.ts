/** Finds where a source file breaks the table of rooms; a finding names file and line. */
import { posix } from 'node:path'
import { type Import, importsOf, lineAt, type SourceFile, withoutComments, withoutWords } from './source.ts'
import {
  LONGEST_FILE,
  PACKAGE_ROOMS,
  PICTURE_ROOMS,
  PICTURE_VALUES,
  ROOMS,
  SEPARATE_FOLDERS,
  TOOLING_FOLDERS,
  WITHOUT_PACKAGES,
  WORD_RULES,
} from './table.ts'

/** Everything wrong with one file of src/, one sentence each. */
export function findingsIn(file: SourceFile): string[] {
  return [...importFindings(file), ...wordFindings(file), ...sizeFindings(file)]
}

function importFindings(file: SourceFile): string[] {
  const room = roomOf(file.path)
  if (ROOMS[room] === undefined) return [`${file.path}:1 the room ${room} is not in the table`]
  const barrel = /\/index\.tsx?$/.test(file.path)
    ? [`${file.path}:1 no index files: name the file after what is in it`]
    : []
  const found = importsOf(file.text).flatMap((one) =>
    complaints(file.path, room, one).map((words) => `${file.path}:${one.line} ${words}: ${one.specifier}`),
  )
  return [...barrel, ...found]
}

function complaints(path: string, room: string, one: Import): string[] {
  const { specifier } = one
  if (one.reexport) return ['no re-exports: import from the file that has it']
  const inHouse = specifier.startsWith('.') || specifier.startsWith('#')
  if (!inHouse) return packageComplaints(room, specifier)
  if (/^#(mocks|test)\//.test(specifier)) return ['src never imports mocks or test']
  if (specifier.includes('../..')) return ['no ../..: write #room/file.ts']
  const target = specifier.startsWith('#')
    ? `src/${specifier.slice(1)}`
    : posix.join(posix.dirname(path), specifier)
  if (!target.startsWith('src/')) return ['src never imports from outside src']
  if (!/\.(tsx?|css|json|svg|woff2)(\?\w+)?$/.test(target)) return ['an import names its file with extension']
  return placeComplaints(path, room, one, target)
}

function placeComplaints(path: string, room: string, one: Import, target: string): string[] {
  const tooling = TOOLING_FOLDERS.find((folder) => target.startsWith(folder))
  if (tooling !== undefined && !path.startsWith(tooling)) return [`${tooling} is for tooling alone`]
  const targetRoom = roomOf(target)
  if (targetRoom === room) {
    const apart = SEPARATE_FOLDERS.includes(room) && folderOf(path) !== null && folderOf(target) !== null
    return apart && folderOf(path) !== folderOf(target) ? [`${room} never import other ${room}`] : []
  }
  // src/main.tsx stands beside the rooms and has no # name of its own to be reached from.
  if (one.specifier.startsWith('.') && room !== 'main') return ['across rooms write #room/file.ts']
  if (!(ROOMS[room] ?? []).includes(targetRoom)) return [`${room} may not import ${targetRoom}`]
  const indicator =
    PICTURE_ROOMS.includes(room) &&
    targetRoom === 'domain' &&
    !one.typeOnly &&
    !PICTURE_VALUES.includes(target.slice('src/'.length))
  return indicator ? [`${room} takes types, units and the calendar from the domain, no indicators`] : []
}

function packageComplaints(room: string, specifier: string): string[] {
  if (WITHOUT_PACKAGES.includes(room)) return [`${room} imports no package`]
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  const home = PACKAGE_ROOMS[name]
  return home === undefined || home.includes(room) ? [] : [`${name} belongs in ${home.join(', ')}`]
}

function wordFindings(file: SourceFile): string[] {
  const code = withoutImports(withoutComments(file.text))
  const bare = withoutImports(withoutWords(file.text))
  return WORD_RULES.filter((rule) => rule.applies(file.path)).flatMap((rule) => {
    const text = rule.inStrings ? code : bare
    return [...text.matchAll(rule.pattern)].map(
      (match) => `${file.path}:${lineAt(text, match.index)} ${rule.name}: ${match[0].trim() || match[0]}`,
    )
  })
}

/** `import { count as asCount }` and `export { a as b }` rename; they cast nothing. */
function withoutImports(text: string): string {
  const renaming = /^[ \t]*import\b[^'"`;]*?\bfrom\b|^[ \t]*export\s*(?:type\s*)?\{[^}]*\}/gm
  return text.replace(renaming, (statement) => statement.replace(/[^\n]/g, ' '))
}

function sizeFindings({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > LONGEST_FILE
    ? [`${path}:${lines} ${lines} lines, more than ${LONGEST_FILE}: look for the second idea`]
    : []
}

function roomOf(path: string): string {
  const parts = path.split('/')
  return parts.length === 2 ? (parts[1] ?? '').replace(/\..*$/, '') : (parts[1] ?? '')
}

/** The folder inside a room; null for files that belong to the whole room. */
function folderOf(path: string): string | null {
  const parts = path.split('/')
  return parts.length > 3 ? (parts[2] ?? null) : null
}
