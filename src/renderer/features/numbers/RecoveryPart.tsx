import { m } from '@domain/messages/messages'
import type { MapNumbers, Share } from '@domain/network/map-numbers'
import { OnMap } from '@ui/OnMap'
import { Figure } from './Figure'
import { Part } from './Part'
import styles from './numbers.module.css'

/** What is said of those in the inner and middle circle: whether they help recovery, and whether they use. */
export function RecoveryPart({ numbers: { closeHelping, closeNotUsing } }: { numbers: MapNumbers }) {
  const words = m.numbers.recovery
  return (
    <Part heading={words.heading} about={words.about}>
      <Figure statement={statement(closeHelping, words.helping, words.unsaidHelping)} can={words.helpingCan} cannot={words.helpingCannot}>
        <Those share={closeHelping} />
      </Figure>
      <Figure statement={statement(closeNotUsing, words.notUsing, words.unsaidNotUsing)} can={words.notUsingCan} cannot={words.notUsingCannot}>
        <Those share={closeNotUsing} />
      </Figure>
    </Part>
  )
}

const statement = ({ those, others }: Share, said: (n: number, of: number) => string, unsaid: string) =>
  those.length + others.length === 0 ? unsaid : said(those.length, those.length + others.length)

/** Only those it holds for are named: of the others it is enough to count. */
function Those({ share: { those, others, unsaid } }: { share: Share }) {
  const words = m.numbers.recovery
  const counts = [others.length > 0 && words.others(others.length), unsaid.length > 0 && words.unsaid(unsaid.length)].filter(Boolean).join(' ')
  return (
    <>
      {those.length > 0 && (
        <p className={styles.names}>
          <OnMap people={those} most={10} />
        </p>
      )}
      {counts && <p className={styles.about}>{counts}</p>}
    </>
  )
}
