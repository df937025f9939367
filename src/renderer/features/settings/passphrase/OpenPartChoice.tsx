import { useEffect, useState } from 'react'
import type { OpenPartState } from '@contract/open-part-answers'
import { m } from '@domain/messages/messages'
import { type OpenChoice, openWords, saysNothing } from '@domain/open-part'
import { api } from '@renderer/api'
import { usePassphrase } from '@renderer/notebook/passphrase'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { OpenPartDialog } from './OpenPartDialog'
import styles from './PassphrasePart.module.css'
import { say } from './say'

const words = m.openPart

/** Off unless chosen, line by line. */
export function OpenPartChoice() {
  const book = useNotebook((notebook) => notebook)
  const [state, setState] = useState<OpenPartState | null>(null)
  const [choosing, setChoosing] = useState(false)
  const passphrase = usePassphrase(({ state: now }) => now)
  // Asked again after every change, of the passphrase too: main has just brought it up to the notebook, or ended it.
  useEffect(() => {
    let gone = false
    void api.openPart.state().then((now) => gone || setState(now))
    return () => {
      gone = true
    }
  }, [book, passphrase])
  if (!state) return null

  /** Resolves to what went wrong, in words. */
  async function choose(choice: OpenChoice): Promise<string> {
    const answer = await api.openPart.choose(choice)
    if (answer.kind === 'failed') return words.notKept(m.storage.failures[answer.why])
    if (answer.kind === 'no-passphrase') return words.notKept(m.passphrase.first)
    setState(answer.state)
    say(answer.state.choice.length > 0 ? words.done : words.isOff)
    return ''
  }
  const readable = openWords(book, state.choice)
  const on = !saysNothing(readable)
  const turnOff = async () => {
    const trouble = await choose([])
    if (trouble) say(trouble)
  }
  return (
    <div>
      <h3 className={styles.name}>{words.title}</h3>
      <p className={styles.hint}>{on ? words.isOn(readable.people.length, readable.helps.length + readable.reasons.length) : words.about}</p>
      {state.damaged && <p className={styles.about}>{words.damaged}</p>}
      {state.behind && <p className={styles.about}>{words.behind(m.storage.failures[state.behind])}</p>}
      <div className={styles.actions}>
        <Button onClick={() => setChoosing(true)}>{on ? words.chooseAgain : words.choose}</Button>
        {(on || state.damaged) && <Button onClick={() => void turnOff()}>{words.turnOff}</Button>}
      </div>
      {choosing && <OpenPartDialog book={book} chosen={state.choice} onChoose={choose} onClose={() => setChoosing(false)} />}
    </div>
  )
}
