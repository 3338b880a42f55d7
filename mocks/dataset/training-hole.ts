import type { WireOf } from '#api/endpoint.ts'
import type { trainingEndpoint } from '#api/training.ts'
import { each, inChineseOnly, pierce, SILENT } from './holes.ts'
import { DEJI } from './towns.ts'

type TrainingWire = WireOf<typeof trainingEndpoint>

const SILENT_STATIONS = [SILENT, DEJI]

/** Two stations never tell who came, the others leave out a session now and then; each examination lacks a side. */
export function trainingHole({ programme }: TrainingWire): TrainingWire {
  if (programme === null) return { programme }
  const { modules, sessions, attendance } = programme
  return {
    programme: {
      ...programme,
      name: inChineseOnly(programme.name),
      modules: modules.map(({ exam, ...module }, at) => ({
        ...module,
        name: inChineseOnly(module.name),
        exam: exam && (at === 0 ? { ...exam, taken: null } : { ...exam, passed: null }),
      })),
      sessions: pierce(sessions, each(3, 1), (session) => ({
        ...session,
        title: inChineseOnly(session.title),
      })),
      attendance: pierce(
        attendance,
        (row, at) => SILENT_STATIONS.includes(row.stationCode) || at % 9 === 4,
        (row) => ({ ...row, attendees: null }),
      ),
    },
  }
}
