import { isOld, type ShownLine } from '@domain/crisis/crisis-lines'
import { writePhones, writeTextTo } from '@domain/crisis/crisis-number'
import type { CrisisLineId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { newId, today } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import styles from './CrisisPart.module.css'

const words = m.crisis

type Props = { line: ShownLine; hidden?: boolean; onChange: () => void; /** What was pressed may be gone: where to go on from. */ onDone: () => void }

const numbers = ({ phones, text }: ShownLine) => [...phones, ...(text ? [words.textTo(text.number, text.word)] : [])].join(' · ')

/** The same line again, made sure of on another day. */
const checkedAgain = (line: ShownLine) =>
  line.own
    ? apply({ type: 'crisis/edit-line', id: line.own.id, patch: { checkedOn: today() } })
    : apply({ type: 'crisis/add-line', line: { id: newId<CrisisLineId>(), ...asOwn(line), checkedOn: today(), instead: line.key } })

const asOwn = ({ service, phones, text, hours }: ShownLine) => ({ service, phone: writePhones(phones), text: text ? writeTextTo(text) : '', hours })

/** A line with its numbers, when it answers, how sure it is, and what can be done about it. */
export function CrisisRow({ line, hidden = false, onChange, onDone }: Props) {
  const { service, own, hours, source, checkedOn } = line
  const old = isOld(line, today())
  const day = formatDay(checkedOn, 'long')
  const about = [hours, own ? (own.instead === null ? words.own : words.putRight) : '', old ? '' : words.checked(day), source ? words.from(source) : ''].filter(Boolean).join(', ')
  const act = (done: Promise<unknown>) => void done.then(onDone)
  return (
    <div className={hidden ? `${styles.row} ${styles.hidden}` : styles.row}>
      <div className={styles.what}>
        <b className={styles.service} dir="auto">
          {service}
        </b>
        <span className={styles.number}>
          <bdi>{numbers(line)}</bdi>
        </span>
        <span className={styles.about}>{about}</span>
        {old && !hidden && (
          <span className={styles.old}>
            {words.checkedLongAgo(day)}
            <Button aria-label={words.checkedTodayOf(service)} onClick={() => act(checkedAgain(line))}>
              {words.checkedToday}
            </Button>
          </span>
        )}
      </div>
      <div className={styles.rowActions}>
        {hidden ? (
          <Button variant="bare" aria-label={words.showAgainOf(service)} onClick={() => act(apply({ type: 'crisis/hide', key: line.key, hidden: false }))}>
            {words.showAgain}
          </Button>
        ) : (
          <>
            <Button variant="bare" aria-label={words.changeOf(service)} onClick={onChange}>
              {words.change}
            </Button>
            {own ? (
              <Button
                variant="bare"
                aria-label={own.instead === null ? words.removeOf(service) : words.asItShipsOf(service)}
                onClick={() => act(apply({ type: 'crisis/remove-line', id: own.id }))}
              >
                {own.instead === null ? words.remove : words.asItShips}
              </Button>
            ) : (
              <Button variant="bare" aria-label={words.leaveOutOf(service)} onClick={() => act(apply({ type: 'crisis/hide', key: line.key, hidden: true }))}>
                {words.leaveOut}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  )
}
