import { useMemo } from 'react'
import { alreadyHere } from '@domain/exchange/bring-in'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { KindMark } from '@ui/KindMark'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import type { Stage } from './bring-in-stage'
import styles from './BringIn.module.css'

type Found = Extract<Stage, { at: 'found' }>

const words = m.bringIn

/** Who is in the file, one line each, with a tick; then what stays behind, and why. */
export function FoundPeople({ stage, onChange }: { stage: Found; onChange: (stage: Found) => void }) {
  const book = useNotebook((all) => all)
  const { found, chosen } = stage
  const here = useMemo(() => alreadyHere(found, book), [found, book])
  const fresh = found.people.filter((person) => !here.has(person.key))
  const take = (key: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(key)
    else next.delete(key)
    onChange({ ...stage, chosen: next })
  }
  return (
    <div className={styles.text}>
      {stage.failed && (
        <p role="alert" className={styles.failed}>
          {words.failed}
        </p>
      )}
      <p role="status">{words.found(found)}.</p>
      {here.size > 0 && <p className={styles.quiet}>{words.hereNote(here.size)}</p>}
      <div className={styles.who}>
        <h3 className={styles.label}>{words.who}</h3>
        <Button variant="bare" onClick={() => onChange({ ...stage, chosen: new Set(fresh.map((person) => person.key)) })}>
          {words.all}
        </Button>
        <Button variant="bare" onClick={() => onChange({ ...stage, chosen: new Set() })}>
          {words.none}
        </Button>
      </div>
      <ul className={styles.people} tabIndex={0} aria-label={words.who}>
        {found.people.map((person) => (
          <li key={person.key} className={styles.person}>
            <Checkbox label={person.name} checked={chosen.has(person.key)} onChange={(on) => take(person.key, on)} />
            <span className={styles.about}>
              {here.has(person.key) ? words.here : [person.role, m.vocabulary.circles[person.circle]].filter(Boolean).join(' · ')}
              <KindMark kind={person.kind} size={13} />
              <ScreenReaderText>{m.vocabulary.kindsShort[person.kind]}</ScreenReaderText>
            </span>
          </li>
        ))}
      </ul>
      {found.versions.length > 0 && <Checkbox label={words.versions(found.versions.length)} checked={stage.versions} onChange={(versions) => onChange({ ...stage, versions })} />}
      {found.left.length > 0 && (
        <div>
          <h3 className={styles.label}>{words.leftTitle}</h3>
          <ul className={styles.left}>
            {found.left.map(({ why, count, examples }) => (
              <li key={why}>{words.left(why, count, examples)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
