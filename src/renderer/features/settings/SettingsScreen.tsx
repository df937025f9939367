import { m } from '@domain/messages/messages'
import { Toolbar } from '@ui/Toolbar'
import { About } from './About'
import { Backups } from './Backups'
import { CrisisPart } from './crisis/CrisisPart'
import { DeletePart } from './deletion/DeletePart'
import { Keys } from './Keys'
import { Look } from './Look'
import { NotebookSettings } from './NotebookSettings'
import { OutOfSight } from './OutOfSight'
import { PassphrasePart } from './passphrase/PassphrasePart'
import styles from './SettingsScreen.module.css'
import { SnapshotSettings } from './SnapshotSettings'
import { Where } from './Where'

export function SettingsScreen() {
  return (
    <>
      <Toolbar title={m.settings.title} />
      <div className={styles.page}>
        <Look />
        <Where />
        <CrisisPart />
        <SnapshotSettings />
        <NotebookSettings />
        <PassphrasePart />
        <OutOfSight />
        <Backups />
        <Keys />
        <DeletePart />
        <About />
      </div>
    </>
  )
}
