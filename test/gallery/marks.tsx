import { LIGHTS } from '#domain/lights.ts'
import { instant } from '#domain/periods.ts'
import { Failed } from '#ui/Failed.tsx'
import { FreshnessLine } from '#ui/FreshnessLine.tsx'
import { LightTag } from '#ui/LightTag.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Exhibit } from './exhibit.ts'

const AT = instant(Date.parse('2023-02-16T17:51:00+08:00'))

export const marks: Exhibit = {
  name: 'Marks',
  fixtures: [
    ...[...LIGHTS, null].map((light) => ({
      form: light ?? 'not reported',
      picture: <LightTag light={light} />,
    })),
    ...(['fresh', 'late', 'failed', 'offline'] as const).map((freshness) => ({
      form: freshness,
      picture: <FreshnessLine freshness={freshness} asOf={AT} now={AT} />,
    })),
    { form: 'no figures yet', picture: <FreshnessLine freshness="offline" asOf={null} now={AT} /> },
  ],
}

export const standIns: Exhibit = {
  name: 'StandIns',
  fixtures: [
    { form: 'waiting', height: 8, picture: <Skeleton label="加载中" /> },
    { form: 'nothing', height: 8, picture: <Nothing /> },
    {
      form: 'failed',
      height: 8,
      picture: <Failed title="取不到数据" detail="HTTP 503" retries onRetry={() => undefined} />,
    },
  ],
}
