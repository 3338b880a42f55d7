/**
 * What this machine offers and what it lacks. Plain JavaScript on Node's own modules, because it runs before
 * node_modules exists: it is the part that makes `npm start` and `npm test` work on a fresh machine.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The version range is package.json's `engines`; these two numbers are its floor. */
const NODE_FLOOR = [20, 19]

/** Stops with a plain message where Node is older than the tools can run on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [floorMajor, floorMinor] = NODE_FLOOR
  if (major > floorMajor || (major === floorMajor && minor >= floorMinor)) return
  stop(
    `需要 Node ${NODE_FLOOR.join('.')} 或更新版本，当前为 ${process.versions.node}。`,
    `Node ${NODE_FLOOR.join('.')} or newer is needed; this is ${process.versions.node}. https://nodejs.org`,
  )
}

/**
 * Runs `npm ci` when node_modules is missing or was installed from another lock than the present one. npm writes
 * node_modules/.package-lock.json at the end of every install, so its age is the age of the installation.
 */
export function ensureDependencies() {
  const lock = join(ROOT, 'package-lock.json')
  const installed = join(ROOT, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  if (existsSync(installed) && sameVersions(lock, installed)) return
  console.log('Installing dependencies (npm ci) …')
  const { status } = spawnSync('npm', ['ci'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) stop('依赖安装失败，见上方 npm 的输出。', 'npm ci failed: see its output above.')
}

/** A fresh checkout gives the lock a new time though nothing changed: compare what is locked with what is installed. */
function sameVersions(lock, installed) {
  const locked = packagesOf(lock)
  const present = packagesOf(installed)
  for (const [path, { version, optional, peer }] of Object.entries(locked)) {
    if (path === '') continue
    if (present[path] === undefined && (optional === true || peer === true)) continue
    if (present[path]?.version !== version) return false
  }
  return true
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/** A Chromium that is on this machine: the one CHROMIUM_PATH names, else the system's; null when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return named
    stop(`CHROMIUM_PATH 指向的文件不可执行：${named}`, `CHROMIUM_PATH names no program: ${named}`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const program of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    for (const folder of folders) if (isProgram(join(folder, program))) return join(folder, program)
  }
  const application = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return isProgram(application) ? application : null
}

/**
 * Finds a Chromium and a Chinese font, installing Debian's where this is root on a machine with apt. Returns the
 * browser's path. Without a Chinese font every character is one and the same box, so text would always seem to fit.
 */
export function ensureBrowser() {
  const missing = []
  if (findChromium() === null) missing.push('chromium')
  if (!hasChineseFont()) missing.push('fonts-noto-cjk')
  if (missing.length > 0) installPackages(missing)
  const found = findChromium()
  if (found === null || !hasChineseFont()) {
    stop(
      `测试需要 Chromium 和中文字体，缺少：${missing.join('、')}。`,
      `The tests need a Chromium (CHROMIUM_PATH or on the PATH) and a Chinese font; missing: ${missing.join(', ')}.`,
    )
  }
  return found
}

function installPackages(names) {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return
  console.log(`Installing ${names.join(' and ')} (apt-get) …`)
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options)
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    // No fontconfig to ask: look where Debian and Fedora put Noto's and WenQuanYi's Chinese faces.
    return ['opentype/noto', 'google-noto-cjk', 'truetype/wqy'].some((folder) =>
      existsSync(join('/usr/share/fonts', folder)),
    )
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Ends the program with a message for the person at the terminal, not a stack trace. */
export function stop(...lines) {
  console.error(`\n${lines.join('\n')}\n`)
  process.exit(1)
}
