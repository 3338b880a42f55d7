import type { FieldDoc, FieldDocs } from './field.ts'

const KIND: FieldDoc = {
  zh: '种类：下一屏、上一屏、暂停、固定、继续、指定场景、聚光于点或图表、熄灭聚光、显示屏名、显示二维码。',
  en: 'What to do: next, previous, pause, pin, resume, go to a scene, light a point or a panel, put the light out, show the name, show the code.',
  unit: 'none',
  example: 'next',
}
const SCENE: FieldDoc = {
  zh: '场景名。',
  en: 'Name of the scene.',
  unit: 'none',
  example: 'needs',
}

/** Fields of the relay by which a wall is driven from another device. */
export const SCREEN_FIELDS: FieldDocs = {
  'screen.scenes': {
    zh: '此屏轮播的场景。',
    en: 'The scenes that the screen plays.',
    unit: 'none',
  },
  'scenes.name': {
    zh: '场景名，切换时以此指定。',
    en: 'Name of the scene, by which it is asked for.',
    unit: 'none',
    example: 'coverage',
  },
  'scenes.ready': {
    zh: '产品自带的场景。',
    en: 'Which scene of the product it is.',
    unit: 'none',
    example: 'coverage',
    nullMeans: {
      zh: '自行配置的场景',
      en: 'it was configured',
    },
  },
  'scenes.title': {
    zh: '场景标题。',
    en: 'Title of the scene.',
    unit: 'none',
    example: { zh: '各镇覆盖', en: 'Coverage by town' },
    nullMeans: {
      zh: '用自带场景的标题',
      en: 'that of the ready scene',
    },
  },
  'screen.scene': {
    zh: '正在显示的场景。',
    en: 'The scene that is shown.',
    unit: 'none',
    example: 'coverage',
  },
  next: {
    zh: '下一个场景。',
    en: 'The scene that comes next.',
    unit: 'none',
    example: 'needs',
    nullMeans: {
      zh: '没有下一个',
      en: 'none does',
    },
  },
  until: {
    zh: '切换到下一场景的时刻。',
    en: 'When the next scene is due.',
    unit: 'instant',
    example: '2023-02-16T17:51:45+08:00',
    nullMeans: {
      zh: '不会自动切换',
      en: 'it stays',
    },
  },
  hold: {
    zh: '暂停（paused）或固定（pinned）。',
    en: 'Whether it is paused or pinned.',
    unit: 'none',
    example: 'paused',
    nullMeans: {
      zh: '正在轮播',
      en: 'it plays',
    },
  },
  proportion: {
    zh: '屏幕宽高比。',
    en: 'Width of the screen divided by its height.',
    unit: 'none',
    example: 1.78,
  },
  'screen.panels': {
    zh: '屏上各图表及位置，占屏幕宽、高的比例。',
    en: 'The panels on it and where they are, in shares of its width and height.',
    unit: 'none',
  },
  'panels.title': {
    zh: '图表标题。',
    en: 'Title of the panel.',
    unit: 'none',
    example: 'Coverage of rooms',
  },
  x: { zh: '离左边，占宽度的比例。', en: 'From the left, share of the width.', unit: 'none', example: 0.25 },
  y: { zh: '离上边，占高度的比例。', en: 'From the top, share of the height.', unit: 'none', example: 0.5 },
  width: {
    zh: '宽，占屏幕宽度的比例。',
    en: 'Width, share of that of the screen.',
    unit: 'none',
    example: 0.4,
  },
  height: {
    zh: '高，占屏幕高度的比例。',
    en: 'Height, share of that of the screen.',
    unit: 'none',
    example: 0.3,
  },
  seenAt: {
    zh: '最近一次收到此屏自述的时刻。',
    en: 'When the screen was last heard of.',
    unit: 'instant',
    example: '2023-02-16T17:50:58+08:00',
  },
  cursor: {
    zh: '游标，每条指令加一；只取其后的指令。',
    en: 'Grows by one with each command; what is asked for comes after it.',
    unit: 'none',
    example: 41,
  },
  commands: { zh: '指令，按先后。', en: 'Commands, in their order.', unit: 'none' },
  sentAt: {
    zh: '服务器收到指令的时刻；三十秒前的大屏不再执行。',
    en: 'When the server took the command; a screen follows none that is older than thirty seconds.',
    unit: 'instant',
    example: '2023-02-16T17:51:00+08:00',
  },
  command: {
    zh: '一条指令，后端原样转交。',
    en: 'One command; the backend hands it on as it is.',
    unit: 'none',
  },
  'commands.kind': KIND,
  'command.kind': KIND,
  'commands.scene': SCENE,
  'command.scene': SCENE,
  panel: { zh: '图表编号。', en: 'Identifier of the panel.', unit: 'none', example: 'gaps' },
}
