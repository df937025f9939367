// Giving someone a copy, and the ledger of those given.
import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { newestCopies, type ShareCopy } from '@domain/plan/share-copy'
import { useCopiesToRenew } from '@renderer/notebook/copies-to-renew'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Dialog } from '@ui/Dialog'
import { Section } from '@ui/Section'
import styles from './Copies.module.css'
import { CopyRow } from './CopyRow'
import { giveCopy } from './give-copy'
import { GiveCopy } from './GiveCopy'

const words = m.share

export function CopiesDialog({ onClose }: { onClose: () => void }) {
  const copies = newestCopies(useNotebook((book) => book.shareCopies))
  const old = useCopiesToRenew()
  const [again, setAgain] = useState<ShareCopy | null>(null)
  const [said, setSaid] = useState('')
  const renew = async (copy: ShareCopy) => {
    setSaid('')
    // The words of a sealed copy are kept nowhere: they are asked for again, the rest stands there as it was.
    if (copy.form === 'sealed') return setAgain({ ...copy })
    const { supporterId, name, sections, others } = copy
    setSaid((await giveCopy({ supporterId, name, sections, others }, 'pdf', ''))?.said ?? '')
  }
  return (
    <Dialog open wide title={words.title} onClose={onClose}>
      <div className={styles.body}>
        <GiveCopy key={again ? `${again.id} again` : 'new'} like={again} onGiven={(what) => (setAgain(null), setSaid(what))} />
        <p className={styles.said} role="status">
          {said}
        </p>
        {copies.length > 0 && (
          <Section label={words.ledger} level={2}>
            <ul className={styles.ledger}>
              {copies.map((copy) => (
                <CopyRow key={copy.id} copy={copy} old={old.some(({ id }) => id === copy.id)} onRenew={() => void renew(copy)} />
              ))}
            </ul>
          </Section>
        )}
      </div>
    </Dialog>
  )
}
