import { explain } from '#domain/explanation.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { lightGroup } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import { useLocale } from '#i18n/locale.tsx'
import { whyWords } from '#i18n/why/words.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/icons.tsx'
import { Reason } from '../Reason.tsx'

interface WhyProps {
  readonly project: Project
  /** Null while towns and stations are not at hand. */
  readonly place: Place | null
  readonly on: Day
  readonly rules: LightRules
  readonly onClose: () => void
}

/** 为什么是红灯: the calculation of one project's light, beside the list it was opened from. */
export function Why({ project, place, on, rules, onClose }: WhyProps) {
  const { words } = useLocale()
  const explanation = explain(project, on, rules)
  return (
    <Dialog place="side" width={26} labelledBy="why-title" onClose={onClose}>
      <Reason
        explanation={explanation}
        place={place}
        on={on}
        rules={rules}
        heading={<h2 id="why-title">{whyWords(words).title[lightGroup(explanation.light)]}</h2>}
        close={
          <form method="dialog">
            <button type="submit" aria-label={words.panel.close}>
              <Icon shape="close" />
            </button>
          </form>
        }
      />
    </Dialog>
  )
}
