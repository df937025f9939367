import { m } from '@domain/messages/messages'
import { Dialog } from '@ui/Dialog'
import { Segmented } from '@ui/Segmented'
import { DataPane } from './DataPane'
import styles from './OutOfMap.module.css'
import { openOut, useOut } from './out-session'
import { PicturePane } from './PicturePane'

const WAYS = (['picture', 'data'] as const).map((value) => ({ value, label: m.outOfMap[value] }))

/** The map as a picture or as data. */
export function OutOfMap() {
  const open = useOut((out) => out.open)
  if (open !== 'picture' && open !== 'data') return null
  return (
    <Dialog open wide title={m.outOfMap.title} onClose={() => openOut(null)}>
      <div className={styles.ways}>
        <Segmented label={m.outOfMap.way} hideLabel value={open} options={WAYS} onChange={openOut} />
      </div>
      {open === 'picture' ? <PicturePane /> : <DataPane />}
    </Dialog>
  )
}
