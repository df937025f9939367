import { m } from '@domain/messages/messages'
import type { MapNumbers } from '@domain/network/map-numbers'
import { goTo } from '@renderer/navigation/place'
import { OnMap } from '@ui/OnMap'
import { Figure } from './Figure'
import { Part } from './Part'
import styles from './numbers.module.css'

/** More bridges or groups than this are counted, and shown together on the map. */
const LISTED = 6

/** How the supporters know one another: those alone, bridges, groups, those closely knit, and how many ties there are. */
export function TiesPart({ numbers }: { numbers: MapNumbers }) {
  const { all, ties, alone, bridges, groups, knit } = numbers
  const words = m.numbers.ties
  if (ties === 0)
    return (
      <Part heading={words.heading} about={words.about}>
        <p className={styles.statement}>{words.count(0)}</p>
        <p className={styles.about}>{words.none}</p>
      </Part>
    )
  return (
    <Part heading={words.heading} about={words.about}>
      <Figure statement={words.alone(alone.length)} can={words.aloneCan} cannot={words.aloneCannot}>
        <Names people={alone} />
      </Figure>
      <Figure statement={words.bridges(bridges.length)} can={words.bridgesCan} cannot={words.bridgesCannot}>
        {bridges.length > LISTED ? (
          <Names people={bridges.map(({ who }) => who)} />
        ) : (
          <ul className={styles.list}>
            {bridges.map(({ who, apart }) => (
              <li key={who.id}>
                <span className={styles.quiet}>{words.without}</span> <OnMap people={[who]} inSentence /> <span className={styles.quiet}>{words.noTieFor}</span>{' '}
                <OnMap people={apart} inSentence />
              </li>
            ))}
          </ul>
        )}
        {bridges.length > 0 && (
          <button type="button" className={styles.link} onClick={() => goTo('coverage', { kind: 'what-if', ids: bridges.map(({ who }) => who.id) })}>
            {words.whatIf}
          </button>
        )}
      </Figure>
      <Figure statement={words.groups(groups.length)} can={words.groupsCan} cannot={words.groupsCannot}>
        <ul className={styles.list}>
          {groups.slice(0, LISTED).map((group) => (
            <li key={group[0]?.id}>
              <span className={styles.sum}>{group.length}</span> <OnMap people={group} inSentence />
            </li>
          ))}
        </ul>
      </Figure>
      {knit && (
        <Figure statement={words.knit(knit.each, knit.groups.length)} can={words.knitCan} cannot={words.knitCannot}>
          <ul className={styles.list}>
            {knit.groups.slice(0, LISTED).map((group) => (
              <li key={group[0]?.id}>
                <span className={styles.sum}>{group.length}</span> <OnMap people={group} inSentence />
              </li>
            ))}
          </ul>
        </Figure>
      )}
      <Figure
        statement={words.density(ties, (all.length * (all.length - 1)) / 2)}
        can={words.densityCan}
        cannot={
          <>
            {words.densityCannot} <cite className={styles.source}>{words.densitySource}</cite>
          </>
        }
      />
    </Part>
  )
}

function Names({ people }: { people: MapNumbers['alone'] }) {
  return people.length === 0 ? null : (
    <p className={styles.names}>
      <OnMap people={people} most={10} />
    </p>
  )
}
