import { type ReactNode, useEffect, useState } from 'react'
import { alreadyHere, toBringIn } from '@domain/exchange/bring-in'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { newId, now, zone } from '@renderer/clock'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { apply, undo, useReplica } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { readChosen, type Stage } from './bring-in-stage'
import styles from './BringIn.module.css'
import { FoundPeople } from './FoundPeople'
import { openOut, useOut } from './out-session'

const words = m.bringIn

/** From a file to the map in two calm steps. Nothing is kept before the last one. */
export function BringIn() {
  const open = useOut((out) => out.open === 'bring-in')
  const asked = usePlace((place) => place.purpose?.kind === 'bring-in-map')
  useEffect(() => {
    if (!asked) return
    openOut('bring-in')
    purposeServed()
  }, [asked])
  return open ? <BringInDialog onClose={() => openOut(null)} /> : null
}

function BringInDialog({ onClose }: { onClose: () => void }) {
  const [stage, setStage] = useState<Stage>({ at: 'choose', refusal: null })
  const [busy, setBusy] = useState(false)
  const book = useNotebook((all) => all)
  const revision = useReplica((replica) => replica.revision)

  const choose = async () => {
    if (busy) return
    setBusy(true)
    const chosen = await api.data
      .choose()
      .then(readChosen)
      .catch(() => ({ kind: 'refused', text: words.unreadable('') }) as const)
    setBusy(false)
    if (chosen.kind === 'cancelled') return
    if (chosen.kind === 'refused') return setStage({ at: 'choose', refusal: chosen.text })
    const here = alreadyHere(chosen.found, book)
    const fresh = chosen.found.people.map((person) => person.key).filter((key) => !here.has(key))
    setStage({ at: 'found', found: chosen.found, chosen: new Set(fresh), versions: chosen.found.versions.length > 0, failed: false })
  }
  const bring = async () => {
    if (stage.at !== 'found' || busy) return
    setBusy(true)
    const change = toBringIn(stage.found, book, stage, { id: newId, now: now(), zone: zone() })
    const answer = await apply(change).catch(() => null)
    setBusy(false)
    if (answer?.kind === 'applied') setStage({ at: 'done', people: change.supporters.length, revision: answer.revision })
    else setStage({ ...stage, failed: true })
  }
  const takeBack = async () => {
    const answer = await undo()
    if (answer.kind === 'applied') setStage({ at: 'undone' })
  }

  const { body, footer } = contents()
  return (
    <Dialog open title={words.title} onClose={onClose} footer={footer}>
      {body}
    </Dialog>
  )

  function contents(): { body: ReactNode; footer: ReactNode } {
    switch (stage.at) {
      case 'choose':
        return {
          body: stage.refusal ? (
            <div role="alert" className={styles.text}>
              <h3 className={styles.heading}>{words.refusedTitle}</h3>
              <p>{stage.refusal}</p>
              <p className={styles.quiet}>{words.nothingChanged}</p>
            </div>
          ) : (
            <div className={styles.text}>
              <p>{words.begin}</p>
              <p className={styles.quiet}>{words.care}</p>
            </div>
          ),
          footer: (
            <>
              <Button onClick={onClose}>{m.common.cancel}</Button>
              <Button variant="fill" aria-busy={busy} onClick={() => void choose()}>
                {busy ? words.reading : stage.refusal ? words.chooseOther : words.choose}
              </Button>
            </>
          ),
        }
      case 'found': {
        let n = 0
        const change = toBringIn(stage.found, book, stage, { id: () => `x${n++}`, now: now(), zone: zone() })
        const nothing = change.supporters.length + change.ties.length + change.snapshots.length === 0
        return {
          body: <FoundPeople stage={stage} onChange={setStage} />,
          footer: (
            <>
              <Button onClick={() => void choose()}>{words.chooseOther}</Button>
              <Button variant="fill" aria-busy={busy} disabled={nothing} onClick={() => void bring()}>
                {busy ? words.bringing : words.bring(change.supporters.length)}
              </Button>
            </>
          ),
        }
      }
      case 'done':
        return {
          body: (
            <div className={styles.text} role="status">
              <h3 className={styles.heading}>{words.done(stage.people)}</h3>
              <p>{words.doneText}</p>
            </div>
          ),
          footer: (
            <>
              {/* Only this very change: once another came after, undo would take back the wrong one. */}
              {revision === stage.revision && <Button onClick={() => void takeBack()}>{words.undo}</Button>}
              <Button variant="fill" onClick={onClose}>
                {words.finish}
              </Button>
            </>
          ),
        }
      case 'undone':
        return {
          body: (
            <p className={styles.text} role="status">
              {words.undone}
            </p>
          ),
          footer: (
            <Button variant="fill" onClick={onClose}>
              {m.common.close}
            </Button>
          ),
        }
    }
  }
}
