import { type ReactNode, useState } from 'react'
import { readDaylio } from '@domain/import/daylio'
import { suggestedMapping, toImport } from '@domain/import/daylio-import'
import type { CheckInId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { newId, zone } from '@renderer/clock'
import { apply, undo, useReplica } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import styles from './DaylioImport.module.css'
import { DaylioFound } from './DaylioFound'
import { DaylioMoods } from './DaylioMoods'
import { DaylioPreview } from './DaylioPreview'
import { readChosen } from './read-chosen'
import { STEPS, type Stage } from './daylio-stage'

/** From file to journal in three calm steps. Nothing is brought in before the last one. */
export function DaylioImport({ onClose }: { onClose: () => void }) {
  const [stage, setStage] = useState<Stage>({ at: 'choose', refusal: null })
  const [busy, setBusy] = useState(false)
  const checkIns = useNotebook((book) => book.checkIns)
  const revision = useReplica((replica) => replica.revision)

  const choose = async () => {
    if (busy) return
    setBusy(true)
    const chosen = await api.file
      .chooseCsv()
      .then((file) => readChosen(file, readDaylio))
      .catch(() => ({ kind: 'refused', text: m.daylio.notOpened }) as const)
    setBusy(false)
    if (chosen.kind === 'cancelled') return
    if (chosen.kind === 'refused') return setStage({ at: 'choose', refusal: chosen.text })
    const { read } = chosen
    const mapping = suggestedMapping(read.moods)
    setStage({ at: 'found', read, mapping, plan: toImport(read, mapping, checkIns, zone(), newId<CheckInId>), failed: false })
  }
  const bringIn = async () => {
    if (!('plan' in stage) || !stage.plan.change || busy) return
    setBusy(true)
    const answer = await apply(stage.plan.change).catch(() => null)
    setBusy(false)
    if (answer?.kind === 'applied') setStage({ at: 'done', entries: stage.plan.fresh, revision: answer.revision })
    else setStage({ ...stage, failed: true })
  }
  const takeBack = async () => {
    const answer = await undo()
    if (answer.kind === 'applied') setStage({ at: 'undone' })
  }

  const { body, footer } = contents()
  return (
    <Dialog open title={m.daylio.title} onClose={onClose} footer={footer}>
      {'read' in stage && (
        <p className={styles.step} role="status">
          {m.daylio.stepOf(STEPS.indexOf(stage.at) + 1, STEPS.length)} · {m.daylio.steps[stage.at]}
        </p>
      )}
      {body}
    </Dialog>
  )

  function contents(): { body: ReactNode; footer: ReactNode } {
    switch (stage.at) {
      case 'choose':
        return {
          body: (
            <div className={styles.text}>
              {stage.refusal ? (
                <div role="alert" className={styles.refusal}>
                  <h3 className={styles.heading}>{m.daylio.refused}</h3>
                  <p>{stage.refusal}</p>
                  <p className={styles.quiet}>{m.daylio.nothingChanged}</p>
                </div>
              ) : (
                <>
                  <p>{m.daylio.begin}</p>
                  <p className={styles.quiet}>{m.daylio.howTo}</p>
                </>
              )}
            </div>
          ),
          footer: (
            <>
              <Button onClick={onClose}>{m.common.cancel}</Button>
              <Button variant="fill" aria-busy={busy} onClick={() => void choose()}>
                {busy ? m.daylio.reading : stage.refusal ? m.daylio.chooseOther : m.daylio.choose}
              </Button>
            </>
          ),
        }
      case 'found': {
        const nothing = stage.read.rows.length === 0 || stage.plan.duplicates === stage.read.rows.length
        return {
          body: (
            <DaylioFound
              read={stage.read}
              plan={stage.plan}
              addChanged={stage.mapping.changed === 'add'}
              onAddChanged={(add) => setStage({ ...stage, mapping: { ...stage.mapping, changed: add ? 'add' : 'leave' } })}
            />
          ),
          footer: nothing ? (
            <>
              <Button onClick={onClose}>{m.common.close}</Button>
              <Button variant="fill" onClick={() => void choose()}>
                {m.daylio.chooseOther}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={() => setStage({ at: 'choose', refusal: null })}>{m.daylio.back}</Button>
              <Button variant="fill" onClick={() => setStage({ ...stage, at: 'moods' })}>
                {m.daylio.next}
              </Button>
            </>
          ),
        }
      }
      case 'moods':
        return {
          body: <DaylioMoods moods={stage.read.moods} mapping={stage.mapping} onChange={(mapping) => setStage({ ...stage, mapping })} />,
          footer: (
            <>
              <Button onClick={() => setStage({ ...stage, at: 'found' })}>{m.daylio.back}</Button>
              <Button
                variant="fill"
                onClick={() =>
                  setStage({ ...stage, at: 'preview', plan: toImport(stage.read, stage.mapping, checkIns, zone(), newId<CheckInId>) })
                }
              >
                {m.daylio.next}
              </Button>
            </>
          ),
        }
      case 'preview':
        return {
          body: <DaylioPreview plan={stage.plan} failed={stage.failed} />,
          footer: (
            <>
              <Button onClick={() => setStage({ ...stage, at: 'moods', failed: false })}>{m.daylio.back}</Button>
              {stage.plan.change && (
                <Button variant="fill" aria-busy={busy} onClick={() => void bringIn()}>
                  {busy ? m.daylio.bringing : m.daylio.bringIn(stage.plan.fresh)}
                </Button>
              )}
            </>
          ),
        }
      case 'done':
        return {
          body: (
            <div className={styles.text} role="status">
              <h3 className={styles.heading}>{m.daylio.done(stage.entries)}</h3>
              <p>{m.daylio.doneText}</p>
            </div>
          ),
          footer: (
            <>
              {/* Only this very change: once another came after, undo would take back the wrong one. */}
              {revision === stage.revision && <Button onClick={() => void takeBack()}>{m.daylio.undo}</Button>}
              <Button variant="fill" onClick={onClose}>
                {m.daylio.finish}
              </Button>
            </>
          ),
        }
      case 'undone':
        return {
          body: (
            <p className={styles.text} role="status">
              {m.daylio.undone}
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
