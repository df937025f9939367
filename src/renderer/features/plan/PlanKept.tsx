import { CopiesNote } from './copies/CopiesNote'
import styles from './PlanKept.module.css'
import { ReviewDate } from './ReviewDate'
import { VersionsNote } from './versions/VersionsNote'

export type PlanDialog = 'versions' | 'copies'

/**
 * When to read the plan again, what was kept of it and who has it. It stands in the page twice, of which one is shown:
 * beneath the sections, or where those stand above the writing, after that, in the order in which it is read and walked.
 */
export function PlanKept({ className, onLook }: { className?: string | undefined; onLook: (dialog: PlanDialog) => void }) {
  return (
    <div className={className}>
      <div className={styles.part}>
        <ReviewDate />
      </div>
      <div className={styles.part}>
        <VersionsNote onLook={() => onLook('versions')} />
      </div>
      <div className={styles.part}>
        <CopiesNote onGive={() => onLook('copies')} />
      </div>
    </div>
  )
}
