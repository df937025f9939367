import { useState } from 'react'
import type { Holdings } from '@contract/deletion-answers'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { useReplica } from '@renderer/notebook/store'
import { Button } from '@ui/Button'
import { Part } from '../Part'
import styles from './Delete.module.css'
import { DeleteDialog } from './DeleteDialog'

/** Not while the example is open: there is nothing of it to delete. */
export function DeletePart() {
  const example = useReplica((replica) => replica.mode === 'example')
  const [holdings, setHoldings] = useState<Holdings | null>(null)
  if (example) return null
  const look = async () => setHoldings(await api.everything.look())
  return (
    <Part title={m.deletion.title}>
      <div>
        <p className={styles.about}>{m.deletion.about}</p>
        <div className={styles.open}>
          <Button onClick={() => void look()}>{m.deletion.open}</Button>
        </div>
      </div>
      {holdings && <DeleteDialog holdings={holdings} onClose={() => setHoldings(null)} />}
    </Part>
  )
}
