import { Columns3 } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { COLUMN_GROUPS, FIRST_COLUMNS, GROUPS } from '@domain/people/people-table'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { Popover } from '@ui/Popover'
import styles from './PeopleMenus.module.css'
import { resetColumns, showColumn, usePeopleSession } from './people-session'

const words = m.peopleGrid.columns

/** Which columns the table shows, by group. */
export function ColumnsMenu() {
  const columns = usePeopleSession((session) => session.columns)
  return (
    <Popover
      align="end"
      title={words.title}
      trigger={
        <Button variant="bare" icon={Columns3}>
          {words.button}
        </Button>
      }
    >
      <div className={styles.groups}>
        {COLUMN_GROUPS.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend>{m.people.groups[group]}</legend>
            {GROUPS[group].map(
              (column) =>
                column !== 'name' && <Checkbox key={column} label={m.people.columns[column]} checked={columns.includes(column)} onChange={(shown) => showColumn(column, shown)} />,
            )}
            {group === 'private' && <p className={styles.hint}>{words.privateHint}</p>}
          </fieldset>
        ))}
      </div>
      <Button onClick={resetColumns} disabled={columns === FIRST_COLUMNS}>
        {words.reset}
      </Button>
    </Popover>
  )
}
