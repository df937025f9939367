import { Moon } from 'lucide-react'
import { useMemo, useState } from 'react'
import { m } from '@domain/messages/messages'
import type { BalanceKind } from '@domain/network/balance'
import type { MapNumbers } from '@domain/network/map-numbers'
import { isResting } from '@domain/people/resting'
import { type Supporter, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { today } from '@renderer/clock'
import { useShownName } from '@renderer/naming'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { KindMark } from '@ui/KindMark'
import { OnMap } from '@ui/OnMap'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import { BalanceTicks } from './BalanceTicks'
import { Figure } from './Figure'
import { Part } from './Part'
import styles from './numbers.module.css'

const KINDS_OF_BALANCE = ['both-ways', 'gives-only', 'gets-only'] as const satisfies readonly BalanceKind[]
/** So many rows stand open; the rest come when asked for. */
const ROWS = 12

/** Give and take with each, told from the four functions; who rests is marked. */
export function BalancePart({ numbers: { balance, twoWay } }: { numbers: MapNumbers }) {
  const [open, setOpen] = useState(false)
  const words = m.numbers.balance
  const said = balance.filter((one) => one.balance.kind !== 'unsaid')
  // The most one-sided first: there a rest, or a question, may be due.
  const rows = useMemo(
    () => balance.filter((one) => one.balance.kind !== 'unsaid').sort((a, b) => leaning(b) - leaning(a)),
    [balance],
  )
  const shown = open ? rows : rows.slice(0, ROWS)
  return (
    <Part heading={words.heading}>
      <Figure statement={words.statement(twoWay.those.length, said.length)} can={words.can} cannot={words.cannot}>
        <dl className={styles.balances}>
          {KINDS_OF_BALANCE.map((kind) => {
            const people = said.filter((one) => one.balance.kind === kind).map(({ who }) => who)
            return (
              people.length > 0 && (
                <div key={kind}>
                  <dt>{words.balances[kind]}</dt>
                  <dd>
                    <OnMap people={people} />
                  </dd>
                </div>
              )
            )
          })}
        </dl>
        {twoWay.unsaid.length > 0 && <p className={styles.about}>{words.unsaid(twoWay.unsaid.length)}</p>}
      </Figure>
      {rows.length > 0 && (
        <>
          <table className={styles.table} aria-label={words.table}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col" className={styles.towards}>
                  {words.gives}
                </th>
                <th scope="col">{words.gets}</th>
                <th scope="col">
                  <ScreenReaderText>{words.resting}</ScreenReaderText>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <BalanceRow key={one.who.id} {...one} />
              ))}
            </tbody>
          </table>
          <div className={styles.after}>
            {rows.length > ROWS && (
              <Button variant="bare" onClick={() => setOpen(!open)} aria-expanded={open}>
                {open ? words.showFewer : words.showAll(rows.length)}
              </Button>
            )}
            <p className={styles.about}>{words.restingAbout}</p>
          </div>
        </>
      )}
    </Part>
  )
}

const leaning = ({ balance: { gives, gets } }: MapNumbers['balance'][number]) => Math.abs(gives.length - gets.length)

function BalanceRow({ who, balance: { gives, gets } }: { who: Supporter } & Pick<MapNumbers['balance'][number], 'balance'>) {
  const name = useShownName()(who)
  const words = m.numbers.balance
  const list = (of: typeof gives) => of.map((fn) => m.vocabulary.functionsShort[fn]).join(', ')
  return (
    <tr>
      <th scope="row">
        <span className={styles.who}>
          <KindMark kind={who.kind} size={13} />
          {name}
        </span>
      </th>
      <td className={styles.towards} title={list(gives)}>
        <BalanceTicks n={gives.length} of={SUPPORT_FUNCTIONS.length} label={list(gives)} toMe />
      </td>
      <td title={list(gets)}>
        <BalanceTicks n={gets.length} of={SUPPORT_FUNCTIONS.length} label={list(gets)} />
      </td>
      <td className={styles.resting}>
        {isResting(who, today()) && (
          <span>
            <Moon aria-hidden strokeWidth={1.6} />
            {who.resting?.until ? words.restingUntil(formatDay(who.resting.until, 'short')) : words.resting}
          </span>
        )}
      </td>
    </tr>
  )
}
