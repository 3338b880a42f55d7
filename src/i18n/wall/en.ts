import type { wallZh } from './zh-CN.ts'

export const wallEn: typeof wallZh = {
  scenes: {
    overview: 'Overview',
    coverage: 'Coverage',
    projects: 'Projects',
    workforce: 'Workforce',
    needs: 'Needs',
    evaluation: 'Evaluation',
    exceptions: 'Exceptions',
  },
  now: (scene) => `Now: ${scene}`,
  next: (scene, seconds) => `Next: ${scene} in ${seconds} s`,
  paused: 'Paused, goes on by itself',
  pinned: 'Pinned',
  controls: 'Wall controls',
  previous: 'Previous',
  pause: 'Pause',
  resume: 'Go on',
  forward: 'Next',
  pin: 'Pin',
  unpin: 'Unpin',
  page: (from, to, total) => `${from === to ? from : `${from} to ${to}`} of ${total}`,
  unknownScenes: (names) => `No such scenes: ${names}`,
  unknownTown: (code) => `No such town: ${code}; this scene is of the whole city`,
  wrongSettings: (detail) => `config.json is wrong (${detail}); the defaults hold instead`,
}
