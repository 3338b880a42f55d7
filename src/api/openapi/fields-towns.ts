import type { FieldDocs } from './field.ts'
import { EXAMPLE_TOWN } from './field.ts'

/** Fields of the towns and the map they are drawn on. */
export const TOWN_FIELDS: FieldDocs = {
  towns: { zh: '镇街。', en: 'Town-level units.', unit: 'none' },
  'towns.code': {
    zh: '镇街统计用区划代码，与底图一致。',
    en: 'Code of the town, the same as in the geometry.',
    unit: 'none',
    example: '990100101',
  },
  'towns.name': {
    zh: '镇街全称。',
    en: 'Full name of the town.',
    unit: 'none',
    example: EXAMPLE_TOWN,
  },
  short: {
    zh: '去掉“镇”“街道”的简称，用于地图。',
    en: 'The name without its word for town or subdistrict, for labels on the map.',
    unit: 'none',
    example: {
      zh: '东门',
      en: 'Dongmen',
    },
  },
  'towns.type': {
    zh: '镇、街道或园区。',
    en: 'Town, subdistrict or park.',
    unit: 'none',
    example: 'town',
  },
  villages: { zh: '行政村数。', en: 'Villages.', unit: 'units', example: 13 },
  communities: { zh: '社区数。', en: 'Communities.', unit: 'units', example: 11 },
  tile: {
    zh: '方格图中的位置。',
    en: 'Its square in the tile grid.',
    unit: 'none',
    nullMeans: {
      zh: '由页面自动排布',
      en: 'placed by the page',
    },
  },
  column: { zh: '自左数的列。', en: 'Column, from the left.', unit: 'squares', example: 2 },
  row: { zh: '自上数的行。', en: 'Row, from the top.', unit: 'squares', example: 1 },
  geometry: {
    zh: '镇街界线文件。',
    en: 'The file with the outlines of the towns.',
    unit: 'none',
    nullMeans: {
      zh: '无底图，以方格图显示',
      en: 'there is none; the tile grid is shown',
    },
  },
  url: {
    zh: 'TopoJSON 地址，可相对于页面；含对象 towns，可含 water。',
    en: 'TopoJSON, relative to the page or absolute, with the objects towns and, if any, water.',
    unit: 'none',
    example: 'geo/towns.topo.json',
  },
  approval: {
    zh: '审图号，印于地图左下。',
    en: 'Number of the map review, printed at the bottom left.',
    unit: 'none',
    example: 'GS(2023)0000',
    nullMeans: {
      zh: '未送审，标为示意图',
      en: 'not reviewed: the map is marked as schematic',
    },
  },
  note: {
    zh: '底图来源与许可说明。',
    en: 'Source and licence of the outlines.',
    unit: 'none',
    example: {
      zh: '镇界为示意，非法定界线',
      en: 'Outlines are schematic, not legal boundaries',
    },
  },
  'geometry.sources': {
    zh: '底图来源说明的网址，可相对于页面；可不提供。',
    en: 'Address of the account of its sources, relative to the page or absolute; may be left out.',
    unit: 'none',
    example: 'geo/SOURCES.md',
    nullMeans: { zh: '没有来源说明', en: 'there is none' },
  },
  licences: {
    zh: '底图各部分的许可；可不提供。',
    en: 'Licences of its parts; may be left out.',
    unit: 'none',
  },
  'licences.part': {
    zh: '许可所及的部分。',
    en: 'The part it covers.',
    unit: 'none',
    example: { zh: '岸线', en: 'Shoreline' },
  },
  licence: {
    zh: '许可的简称（SPDX）。',
    en: 'Its short name (SPDX).',
    unit: 'none',
    example: 'LGPL-3.0-or-later',
  },
  'licences.url': {
    zh: '许可文本的网址，可相对于页面。',
    en: 'Address of its text, relative to the page or absolute.',
    unit: 'none',
    example: 'geo/licenses/LGPL-3.0.txt',
    nullMeans: { zh: '没有文本', en: 'there is none' },
  },
}
