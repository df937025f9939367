import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { useAppInfo } from '@renderer/navigation/app-info'
import { Checkbox } from '@ui/Checkbox'
import styles from './Look.module.css'
import { Part } from './Part'

const words = m.settings.outOfSight

/** What keeps the screen from other eyes: of this computer, not of the notebook. */
export function OutOfSight() {
  const info = useAppInfo((app) => app.info)
  if (!info) return null
  const keep = async (out: boolean) => useAppInfo.setState({ info: await api.app.keepOutOfCaptures(out) })
  return (
    <Part title={words.title}>
      {info.outOfCaptures === null ? (
        <p className={styles.note}>{words.notHere}</p>
      ) : (
        <Checkbox label={words.captures} hint={info.platform === 'mac' ? words.capturesMac : words.capturesHint} checked={info.outOfCaptures} onChange={(out) => void keep(out)} />
      )}
      <p className={styles.note}>{words.cover}</p>
    </Part>
  )
}
