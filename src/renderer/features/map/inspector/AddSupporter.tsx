import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { circleAt, sectorAt } from '@domain/network/geometry'
import { type Circle, CIRCLES, type Kind, KINDS } from '@domain/people/supporter'
import { Button } from '@ui/Button'
import { AddSeveral } from '../guided/AddSeveral'
import { addSupporter } from '../map-actions'
import { planMove, stopAdding, useMapSession } from '../map-session'
import styles from './AddSupporter.module.css'
import { ChoiceRow } from './ChoiceRow'
import rows from './rows.module.css'

const words = m.map.inspector.add

/** One name is enough. `first`: nobody is on the map yet, and the page says what it is for. */
export function AddSupporter({ first = false }: { first?: boolean }) {
  const [name, setName] = useState('')
  // Asked for at a place on the map: that says which kind and circle to begin with.
  const at = useMapSession((session) => session.addAt)
  const [kind, setKind] = useState<Kind>(at ? sectorAt(at) : 'family')
  const [circle, setCircle] = useState<Circle>(at ? circleAt(at) : first ? 'inner' : 'middle')
  const meant = at && sectorAt(at) === kind && circleAt(at) === circle ? at : null
  return (
    <form
      className={first ? `${styles.ask} ${styles.first}` : styles.ask}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') void addSupporter(name, { kind, circle, position: meant })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !first) stopAdding()
      }}
    >
      <h2 className={styles.title}>{first ? words.firstTitle : words.title}</h2>
      {first && <p className={styles.text}>{words.text}</p>}
      <input
        className={styles.name}
        aria-label={words.field}
        placeholder={words.field}
        value={name}
        maxLength={80}
        autoFocus
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      {!first && (
        <div className={styles.where}>
          <ChoiceRow label={words.kind} value={kind} options={KINDS.map((value) => ({ value, label: m.vocabulary.kinds[value] }))} onChange={setKind} />
          <ChoiceRow label={words.circle} value={circle} options={CIRCLES.map((value) => ({ value, label: m.vocabulary.circles[value] }))} onChange={setCircle} />
        </div>
      )}
      <div className={styles.act}>
        <Button type="submit" variant="fill" size="main">
          {words.put}
        </Button>
        {first ? (
          <kbd className={styles.key}>{words.enter}</kbd>
        ) : (
          <Button variant="bare" onClick={stopAdding}>
            {words.cancel}
          </Button>
        )}
      </div>
      {first && (
        <div className={styles.several}>
          <AddSeveral />
        </div>
      )}
      {!first && (
        <button type="button" className={`${rows.link} ${styles.later}`} onClick={() => planMove(null, null, name.trim())}>
          {m.moves.someone.planShort}
        </button>
      )}
      {first && <p className={styles.local}>{words.local}</p>}
    </form>
  )
}
