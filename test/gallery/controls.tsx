import type { Freshness } from '#domain/freshness.ts'
import { instant } from '#domain/periods.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { FreshnessLine } from '#ui/FreshnessLine.tsx'
import { Menu, MenuButton } from '#ui/Menu.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { PanelFrame } from '#ui/PanelFrame.tsx'
import { Select } from '#ui/Select.tsx'
import type { Exhibit } from './exhibit.ts'
import { countText, LONG_NAMES, stations, TOWNS } from './texts.ts'

const nothing = () => undefined

const selectOf = (names: readonly string[], label = '镇（街）') => (
  <Select
    label={label}
    value={names[0] ?? ''}
    options={names.map((name) => ({ value: name, text: name }))}
    onChoose={nothing}
  />
)

export const select: Exhibit = {
  name: 'Select',
  fixtures: [
    { form: 'normal', picture: selectOf(TOWNS) },
    { form: 'single', picture: selectOf(['全部镇（街）']) },
    { form: 'empty', picture: selectOf([]) },
    { form: 'long names', picture: selectOf(LONG_NAMES) },
    { form: 'forty', picture: selectOf(stations(40)) },
    {
      form: 'not to be had',
      picture: (
        <Select
          label="月份"
          value="2023-02"
          options={[
            { value: '2023-02', text: '2023 年 2 月' },
            { value: '2021-12', text: '2021 年 12 月', disabled: true },
          ]}
          onChoose={nothing}
        />
      ),
    },
  ],
}

const CHOICES = ['指标说明', '导出 CSV', '导出 XLSX', '导出 PNG', '导出 SVG', '全屏', '复制链接']

/** A menu opened as a reader opens it, with the room for its list below. */
const menuOf = (choices: readonly string[], isOpen = true) => (
  <div
    ref={(box) => {
      box?.querySelector('details')?.toggleAttribute('open', isOpen)
    }}
    style={{ display: 'flex', justifyContent: 'flex-end' }}
  >
    <Menu label="覆盖：操作">
      {choices.map((choice) => (
        <MenuButton key={choice} onChoose={nothing}>
          {choice}
        </MenuButton>
      ))}
    </Menu>
  </div>
)

export const menu: Exhibit = {
  name: 'Menu',
  fixtures: [
    { form: 'closed', height: 3, picture: menuOf(CHOICES, false) },
    { form: 'normal', height: 18, picture: menuOf(CHOICES) },
    { form: 'single', height: 18, picture: menuOf(CHOICES.slice(0, 1)) },
    { form: 'long names', height: 18, picture: menuOf(LONG_NAMES) },
  ],
}

const NOW = instant(Date.parse('2023-02-16T17:51:00+08:00'))
const noFrame = { current: null }

interface Framed {
  readonly heading?: string
  readonly question?: string
  readonly freshness?: Freshness | null
  readonly headless?: boolean
  readonly busy?: boolean
  readonly content?: string | null
}

let frames = 0
const frameOf = (framed: Framed) => {
  const {
    heading = `覆盖 ${frames + 1}`,
    question = '每个镇（街）都覆盖了吗？',
    freshness = 'fresh',
    headless = false,
  } = framed
  frames += 1
  return (
    <PanelFrame
      id={`frame-${frames}`}
      heading={heading}
      question={question}
      indicators={[]}
      freshness={freshness}
      busy={framed.busy ?? false}
      headless={headless}
      actions={menuOf(CHOICES, false)}
      footer={freshness === null ? '正在取数' : <FreshnessLine freshness={freshness} asOf={NOW} now={NOW} />}
      frameRef={noFrame}
    >
      {framed.content === null ? <Nothing /> : (framed.content ?? '265 个村（社区）社工室')}
    </PanelFrame>
  )
}

const FRAME = 11

export const panelFrame: Exhibit = {
  name: 'PanelFrame',
  fixtures: [
    { form: 'normal', height: FRAME, picture: frameOf({}) },
    { form: 'empty', height: FRAME, picture: frameOf({ content: null }) },
    { form: 'waiting', height: FRAME, picture: frameOf({ freshness: null, content: '' }) },
    { form: 'busy', height: FRAME, picture: frameOf({ busy: true }) },
    ...(['late', 'failed', 'offline'] as const).map((freshness) => ({
      form: freshness,
      height: FRAME,
      picture: frameOf({ freshness }),
    })),
    { form: 'headless', height: FRAME, picture: frameOf({ headless: true }) },
    {
      form: 'long names',
      height: FRAME + 3,
      picture: frameOf({ heading: LONG_NAMES[0] ?? '', question: LONG_NAMES.join('，') }),
    },
  ],
}

const listOf = (names: readonly string[]) => (
  <FittingList rows={names} idOf={(row) => row} remainder={(hidden) => `另有 ${countText(hidden)} 项`}>
    {(visible) => (
      <ul>
        {visible.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    )}
  </FittingList>
)

export const fittingList: Exhibit = {
  name: 'FittingList',
  fixtures: [
    { form: 'normal', height: 18, picture: listOf(TOWNS) },
    { form: 'little room', height: 4, picture: listOf(TOWNS) },
    { form: 'single', height: 4, picture: listOf(TOWNS.slice(0, 1)) },
    { form: 'long names', height: 6, picture: listOf(LONG_NAMES) },
    { form: 'forty', height: 10, picture: listOf(stations(40)) },
    { form: 'huge', height: 10, picture: listOf(stations(5_000)) },
  ],
}
