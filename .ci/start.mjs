/** `npm start`: installs what is missing and serves the dashboard with the demo data, whatever was there before. */
import { connect } from 'node:net'
import { ensureDependencies, ROOT, requireNode, stop } from './machine.mjs'

const PORT = 5173

requireNode()
ensureDependencies()
if ((await Promise.all([answers('127.0.0.1'), answers('::1')])).includes(true)) {
  stop(
    `端口 ${PORT} 已被占用：请先关闭占用它的程序，再运行 npm start。`,
    `Port ${PORT} is taken: close the program that holds it, then run npm start again.`,
  )
}

const { createServer } = await import('vite')
const server = await createServer({
  root: ROOT,
  clearScreen: false,
  server: { port: PORT, strictPort: true, host: process.argv.includes('--host') ? true : 'localhost' },
})
await server.listen()
console.log('\n社工站一张图 · Station Atlas（演示数据 demo data）\n')
for (const address of [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])]) {
  console.log(`  ${address.replace(/\/$/, '')}`)
}
console.log(`\n  大屏 wall: http://localhost:${PORT}/wall    停止 stop: Ctrl+C\n`)

/** Whether something already answers there: a port taken on one address family is still free on the other. */
function answers(host) {
  return new Promise((resolve) => {
    const socket = connect({ port: PORT, host })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
