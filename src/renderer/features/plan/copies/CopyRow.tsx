// One copy someone has: of which day, what is in it, and whether it still says what the plan says.
import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import { m } from '@domain/messages/messages'
import type { ShareCopy } from '@domain/plan/share-copy'
import { today } from '@renderer/clock'
import { useNaming } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { formatDay } from '@ui/dates'
import { IconButton } from '@ui/IconButton'
import { TextField } from '@ui/TextField'
import styles from './Copies.module.css'
import { useRecipientName } from './use-recipient-name'

const words = m.share

export function CopyRow({ copy, old, onRenew }: { copy: ShareCopy; old: boolean; onRenew: () => void }) {
  const { id, sections, returnedOn, form, text } = copy
  const [shown, setShown] = useState(false)
  const [note, setNote] = useState(copy.note)
  // It names them, and their number: out of sight while names are.
  const open = useNaming(({ naming }) => naming === 'names')
  const name = useRecipientName()(copy)
  const day = formatDay(copy.day, 'long')
  return (
    <li className={styles.row}>
      <p className={styles.line}>{(returnedOn === null ? words.row : words.rowReturned)(name, day, sections)}</p>
      <p className={styles.said}>{words.forms[form]}</p>
      {text === '' && <p className={styles.said}>{words.forgotten}</p>}
      {old && (
        <p className={styles.old}>
          {words.old}{' '}
          <Button aria-label={words.renewFor(name)} onClick={onRenew}>
            {words.renew}
          </Button>
        </p>
      )}
      <div className={styles.ways}>
        <Checkbox label={words.returned(name)} checked={returnedOn !== null} onChange={(on) => void apply({ type: 'share/edit', id, patch: { returnedOn: on ? today() : null } })} />
        {open && text !== '' && (
          <Button variant="bare" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? words.hide : words.show}
          </Button>
        )}
        <IconButton icon={Trash2} label={words.removeOf(name, day)} onClick={() => void apply({ type: 'share/remove', id })} />
      </div>
      <TextField serif hideLabel label={words.note} placeholder={words.notePlaceholder} value={note} onChange={setNote} onCommit={(next) => void apply({ type: 'share/edit', id, patch: { note: next.trim().slice(0, 200) } })} />
      {shown && open && text !== '' && (
        // Long, and with nothing in it to stop at: it has to be reachable to be scrolled by keys.
        <pre className={styles.text} tabIndex={0} role="region" aria-label={words.shown(name, day)}>
          {text}
        </pre>
      )}
    </li>
  )
}
