/** Words of the wall's scenes. */
export const wallZh = {
  scenes: {
    overview: '总览',
    coverage: '覆盖',
    projects: '项目',
    workforce: '队伍',
    needs: '需求',
    evaluation: '评估',
    exceptions: '例外清单',
  },
  now: (scene: string) => `本屏 ${scene}`,
  next: (scene: string, seconds: string) => `下一屏 ${scene} · ${seconds} 秒后`,
  paused: '已暂停，稍后自动继续',
  pinned: '已固定',
  controls: '大屏控制',
  previous: '上一屏',
  pause: '暂停',
  resume: '继续',
  forward: '下一屏',
  pin: '固定',
  unpin: '取消固定',
  page: (from: string, to: string, total: string) =>
    `第 ${from === to ? from : `${from}–${to}`} 项，共 ${total} 项`,
  unknownScenes: (names: string) => `没有这些场景：${names}`,
  unknownTown: (code: string) => `没有这个镇（街）：${code}，本屏显示全市`,
  wrongSettings: (detail: string) => `config.json 有误（${detail}），暂按默认设置`,
}
