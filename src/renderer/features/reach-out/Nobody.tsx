import type { Ref } from 'react'
import { m } from '@domain/messages/messages'
import { goTo } from '@renderer/navigation/place'
import { Button } from '@ui/Button'
import styles from './Nobody.module.css'

/** For someone whose list is still empty: kind words first, the numbers right after. */
export function Nobody({ titleRef }: { titleRef: Ref<HTMLHeadingElement> | undefined }) {
  return (
    <div className={styles.nobody}>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {m.reachOut.nobodyTitle}
      </h2>
      <p className={styles.text}>{m.reachOut.nobodyText}</p>
      <Button variant="bare" className={styles.add} onClick={() => goTo('map')}>
        {m.reachOut.addPeople}
      </Button>
    </div>
  )
}
