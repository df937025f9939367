import { m } from '@domain/messages/messages'
import { useAppInfo } from '@renderer/navigation/app-info'
import { Dialog } from '@ui/Dialog'
import { spellKeys } from './commands/command-keys'
import { COMMAND_GROUPS, type Asked } from './commands/map-command'
import { mapCommands } from './commands/map-commands'
import styles from './KeySheet.module.css'
import { showKeySheet, useMapSession } from './map-session'

const words = m.mapEditor.keys

function Keys({ keys }: { keys: readonly string[] }) {
  return keys.map((key, i) => (
    <kbd key={i} className={styles.key}>
      {key}
    </kbd>
  ))
}

/** Every key of the map, from the list of its commands. The list takes the focus, so that the arrows scroll it. */
export function KeySheet({ ask }: { ask: () => Asked }) {
  const open = useMapSession((session) => session.keySheet)
  return (
    <Dialog open={open} title={words.title} onClose={() => showKeySheet(false)}>
      <Sheet asked={ask()} />
    </Dialog>
  )
}

function Sheet({ asked }: { asked: Asked }) {
  const mac = useAppInfo((app) => app.info?.platform === 'mac')
  const ownKeys = (keys: readonly string[]) => keys.map((key) => (mac && key === 'Ctrl' ? words.command : key))
  const walking = [words.walk, words.more, words.past, words.toggle, words.drag, words.menu, words.leave]
  const groups = COMMAND_GROUPS.map((group) => ({ group, commands: mapCommands.filter((command) => command.group === group && command.keys && command.sheetWords !== null) }))
  return (
    <>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.groups} role="region" aria-label={words.title} tabIndex={0}>
        <section>
          <h3 className={styles.group}>{words.walking}</h3>
          <dl>
            {walking.map(({ keys, what }) => (
              <div key={what} className={styles.row}>
                <dt className={styles.keys}>
                  <Keys keys={ownKeys(keys)} />
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
        {groups
          .filter(({ commands }) => commands.length > 0)
          .map(({ group, commands }) => (
            <section key={group}>
              <h3 className={styles.group}>{m.mapEditor.groups[group]}</h3>
              <dl>
                {commands.map(({ id, keys = [], words: say, sheetWords }) => (
                  <div key={id} className={styles.row}>
                    <dt className={styles.keys}>
                      {keys.slice(0, 2).map((key, i) => (
                        <span key={key} className={styles.keys}>
                          {i > 0 && <span className={styles.or}>{words.or}</span>}
                          <Keys keys={spellKeys(key, mac)} />
                        </span>
                      ))}
                    </dt>
                    <dd>{sheetWords ?? say(asked)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </>
  )
}
