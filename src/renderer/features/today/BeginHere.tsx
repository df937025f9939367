import { m } from '@domain/messages/messages'
import { goTo } from '@renderer/navigation/place'
import { usePassphrase } from '@renderer/notebook/passphrase'
import { Button } from '@ui/Button'
import styles from './BeginHere.module.css'

const TICKS = Array.from({ length: 72 }, (_, i) => i * 5)

/** For a notebook nobody is in yet: what Today will show, and the one next thing to do. */
export function BeginHere() {
  const plain = usePassphrase(({ state }) => state?.isSet === false)
  return (
    <section className={styles.begin} aria-labelledby="begin-here">
      <svg viewBox="-104 -104 208 208" className={styles.picture} role="img" aria-label={m.today.beginPicture}>
        <circle r="96" className={styles.outer} />
        <circle r="64" className={styles.ring} />
        <circle r="36" className={styles.ring} />
        {TICKS.map((angle) => (
          <path key={angle} d={`M0 -96V${angle % 15 === 0 ? -102 : -99}`} transform={`rotate(${angle})`} className={styles.tick} />
        ))}
        <circle r="9" className={styles.me} />
        <circle r="12" className={styles.meRing} />
        <circle cx="-18" cy="-27" r="6" className={styles.dot} />
        <circle cx="46" cy="-42" r="5.5" className={styles.dot} />
        <circle cx="-60" cy="18" r="5.5" className={styles.dot} />
        <circle cx="34" cy="70" r="5" className={styles.dot} />
      </svg>
      <h2 id="begin-here" className={styles.title}>
        {m.today.beginTitle}
      </h2>
      <p className={styles.text}>{m.today.beginText}</p>
      <Button variant="line" size="main" onClick={() => goTo('map')}>
        {m.today.begin}
      </Button>
      {plain && (
        <p className={styles.passphrase}>
          {m.passphrase.offer}{' '}
          <Button variant="bare" className={styles.link} onClick={() => goTo('settings', { kind: 'set-passphrase' })}>
            {m.passphrase.set}
          </Button>
        </p>
      )}
    </section>
  )
}
