import { m } from '@domain/messages/messages'
import { useAppInfo } from '@renderer/navigation/app-info'
import styles from './About.module.css'
import { Part } from './Part'

export function About() {
  const version = useAppInfo((app) => app.info?.version)
  return (
    <Part title={m.settings.about}>
      <div>
        <p className={styles.privacy}>{m.settings.privacy}</p>
        {version && <p className={styles.version}>{m.settings.version(version)}</p>}
      </div>
    </Part>
  )
}
