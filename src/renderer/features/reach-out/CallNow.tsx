import { type CSSProperties, type Ref, useState } from 'react'
import { Check, Copy, Phone } from 'lucide-react'
import type { ContactId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { momentNow, newId } from '@renderer/clock'
import { closeReachOut } from '@renderer/navigation/place'
import { apply } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { KindGlyph } from '@ui/KindGlyph'
import styles from './CallNow.module.css'
import { reasons, type Target, wayOf } from './targets'

type Props = { target: Target; titleRef: Ref<HTMLHeadingElement>; last: boolean; onNext: () => void }

/** Roughly how wide the number runs, in em of its own size; too wide is safe, too narrow would break the line. */
function widthInEm(text: string): number {
  return [...text].reduce((sum, each) => sum + (/[\d+]/.test(each) ? 0.58 : /[\s().:,-]/.test(each) ? 0.36 : 0.64), 0.2)
}

/** The one to try now: a name, a number to read across the room, and what came of it. */
export function CallNow({ target, titleRef, last, onNext }: Props) {
  const [copied, setCopied] = useState(false)
  const way = wayOf(target)
  const person = target.kind === 'person' ? target.supporter : null
  const talked = () => {
    if (person)
      void apply({
        type: 'contact/add',
        contact: {
          id: newId<ContactId>(),
          moment: momentNow(),
          who: [person.id],
          how: way?.kind === 'email' ? 'message' : 'call',
          minutes: null,
          initiator: 'me',
          felt: null,
          note: '',
        },
      })
    closeReachOut()
  }
  const copy = async (text: string) => {
    await api.app.copy(text)
    setCopied(true)
    announce(m.reachOut.copied)
  }
  return (
    <section className={styles.now} aria-labelledby="reach-out-now">
      <div className={styles.who}>
        {person ? (
          <KindGlyph kind={person.kind} form={person.form} role={person.role} size={66} />
        ) : (
          <Phone className={styles.phone} aria-hidden strokeWidth={1.4} />
        )}
        <h1 id="reach-out-now" ref={titleRef} tabIndex={-1} className={person ? styles.name : styles.lineName}>
          {m.reachOut.lead(way?.kind ?? 'none', target.name)}
        </h1>
      </div>
      {way ? (
        <p className={styles.number} style={{ '--width': widthInEm(way.text) } as CSSProperties}>
          <bdi>{way.text}</bdi>
        </p>
      ) : (
        <p className={styles.why}>{m.reachOut.noWay}</p>
      )}
      <p className={styles.why}>{reasons(target)}</p>
      <div className={styles.actions}>
        <Button variant="fill" size="main" icon={Check} className={styles.action} onClick={talked}>
          {m.reachOut.talked}
        </Button>
        <Button size="main" className={styles.action} onClick={onNext}>
          {last ? m.reachOut.noAnswerLast : person ? m.reachOut.noAnswer : m.reachOut.noAnswerLine}
        </Button>
        {way && (
          <Button variant="bare" size="main" icon={copied ? Check : Copy} className={styles.action} aria-label={copied ? undefined : m.reachOut.copyOf(target.name)} onClick={() => void copy(way.text)}>
            {copied ? m.reachOut.copyDone : m.reachOut.copy}
          </Button>
        )}
        {copied && <p className={styles.copied}>{m.reachOut.copyLeaves}</p>}
      </div>
    </section>
  )
}
