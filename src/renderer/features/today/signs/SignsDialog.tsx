import { useState } from 'react'
import type { EarlySignId } from '@domain/ids'
import type { EarlySign } from '@domain/journal/early-sign'
import { m } from '@domain/messages/messages'
import { newId } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { SignRow } from './SignRow'
import styles from './Signs.module.css'

/** All early signs: words, rule, where in the plan each leads. Every field keeps itself. */
export function SignsDialog({ onClose }: { onClose: () => void }) {
  const signs = useNotebook((book) => book.earlySigns)
  const [added, setAdded] = useState<EarlySignId | null>(null)
  const add = () => {
    const id = newId<EarlySignId>()
    const sign: EarlySign = { id, words: '', rule: { when: 'no-contact', days: 7, who: null }, step: { section: 'warningSigns', item: null }, on: true }
    setAdded(id)
    void apply({ type: 'sign/put', sign })
  }
  return (
    <Dialog open title={m.signs.title} onClose={onClose} footer={<Button onClick={add}>{m.signs.add}</Button>}>
      <p className={styles.intro}>{m.signs.intro}</p>
      <ul>
        {Object.values(signs).map((sign) => (
          <SignRow key={sign.id} sign={sign} focus={sign.id === added} />
        ))}
      </ul>
    </Dialog>
  )
}
