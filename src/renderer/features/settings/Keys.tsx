import { m } from '@domain/messages/messages'
import { useAppInfo } from '@renderer/navigation/app-info'
import styles from './Keys.module.css'
import { Part } from './Part'

export function Keys() {
  const mac = useAppInfo((app) => app.info?.platform === 'mac')
  return (
    <Part title={m.settings.keys}>
      <dl className={styles.list}>
        {m.settings.keyList.map(({ keys, what }) => (
          <div key={what} className={styles.row}>
            <dt className={styles.keys}>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {mac && key === 'Ctrl' ? m.settings.command : key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
