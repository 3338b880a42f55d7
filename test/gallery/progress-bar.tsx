import { ProgressBar } from '#charts/ProgressBar.tsx'
import { LIGHTS } from '#domain/lights.ts'
import type { Exhibit } from './exhibit.ts'

export const progressBar: Exhibit = {
  name: 'ProgressBar',
  fixtures: [
    ...LIGHTS.map((light, at) => ({
      form: light,
      picture: <ProgressBar length={0.3 + at / 5} tick={0.6} light={light} />,
    })),
    { form: 'nulls', picture: <ProgressBar length={null} tick={0.6} light={null} /> },
    { form: 'empty', picture: <ProgressBar length={0} tick={null} light={null} /> },
    { form: 'huge', picture: <ProgressBar length={1.7} tick={1.2} light="done" /> },
  ],
}
