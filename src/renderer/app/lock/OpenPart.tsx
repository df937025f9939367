import { useEffect, useRef, useState } from 'react'
import { Check, Copy } from 'lucide-react'
import { m } from '@domain/messages/messages'
import type { OpenWords } from '@domain/open-part'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { api } from '../../api'
import styles from './OpenPart.module.css'

const words = m.openPart

/** What the person left here for a bad hour: whom to call, in numbers to read across the room, and what helps. */
export function OpenPart({ read, onBack }: { read: OpenWords; onBack: () => void }) {
  const title = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  useEffect(() => title.current?.focus(), [])
  const copy = async (number: string) => {
    await api.app.copy(number)
    setCopied(number)
    announce(m.reachOut.copied)
  }
  return (
    <div className={styles.part}>
      <div>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {words.open}
        </h1>
        <p className={styles.about}>{words.openAbout}</p>
      </div>
      {read.people.length > 0 && (
        <ul className={styles.people} aria-label={words.people}>
          {read.people.map(({ name, number }) => (
            <li key={`${name} ${number}`} className={styles.person}>
              <h2 className={styles.name} dir="auto">
                {name}
              </h2>
              <p className={styles.call}>
                <bdi className={styles.number}>{number}</bdi>
                <Button variant="bare" size="main" icon={copied === number ? Check : Copy} aria-label={words.number(name || number)} onClick={() => void copy(number)}>
                  {copied === number ? m.reachOut.copyDone : m.reachOut.copy}
                </Button>
              </p>
              {copied === number && <p className={styles.about}>{m.reachOut.copyLeaves}</p>}
            </li>
          ))}
        </ul>
      )}
      <Lines title={words.helps} lines={read.helps} />
      <Lines title={words.reasons} lines={read.reasons} />
      <div>
        <Button size="main" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2 className={styles.label}>{title}</h2>
      <ul className={styles.lines}>
        {lines.map((line, n) => (
          <li key={n} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
