import { X } from 'lucide-react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { CIRCLES, DIRECTIONS, FORMS, KINDS, QUALITIES, type Supporter, type SupporterPatch } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { useAppInfo } from '@renderer/navigation/app-info'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { IconButton } from '@ui/IconButton'
import { KindMark } from '@ui/KindMark'
import { Section } from '@ui/Section'
import { spellKeys } from '../commands/command-keys'
import { mapCommands } from '../commands/map-commands'
import type { Ask } from '../commands/use-ask'
import { setCircles } from '../map-actions'
import { choose, toggleChosen } from '../map-session'
import type { MapPicture } from '../use-map-drawing'
import { ChoiceRow } from './ChoiceRow'
import rows from './rows.module.css'
import styles from './SeveralPage.module.css'

const words = m.map.inspector
const page = words.severalPage

/** Beyond this many they are counted, not listed. */
const MOST_LISTED = 9
/** What is offered for all of them at the end, by the ids of the commands. */
const OFFERED = ['tidy', 'space-out', 'duplicate', 'copy', 'focus', 'zoom-to', 'remove']
const ALONE = 'none'

type Props = { ids: readonly SupporterId[]; picture: MapPicture; ask: Ask }

/** Several chosen: who they are, what they have in common, and the same change for all of them. */
export function SeveralPage({ ids, picture, ask }: Props) {
  const shownName = useShownName()
  const chosen = ids.flatMap((id) => picture.byId.get(id) ?? [])
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.several(chosen.length)}</h2>
        <IconButton icon={X} label={words.close} className={styles.close} onClick={() => choose([])} />
      </header>
      <ul className={styles.people}>
        {chosen.slice(0, MOST_LISTED).map((s) => (
          <li key={s.id} className={styles.person}>
            <KindMark kind={s.kind} />
            <button type="button" className={styles.name} onClick={() => choose([s.id])}>
              {shownName(s)}
            </button>
            <IconButton icon={X} label={page.drop(shownName(s))} className={styles.drop} onClick={() => toggleChosen(s.id)} />
          </li>
        ))}
        {chosen.length > MOST_LISTED && <li className={styles.rest}>{page.more(chosen.length - MOST_LISTED)}</li>}
      </ul>
      <SameForAll chosen={chosen} />
      <AmongThem chosen={chosen} ask={ask} />
      <Offered ask={ask} />
    </>
  )
}

/** What all of them have, or null. */
function common<T>(chosen: readonly Supporter[], of: (s: Supporter) => T): T | null {
  const [first, ...others] = chosen.map(of)
  return first !== undefined && others.every((each) => each === first) ? first : null
}

function SameForAll({ chosen }: { chosen: readonly Supporter[] }) {
  const ids = chosen.map((s) => s.id)
  const edit = (patch: SupporterPatch) => void apply({ type: 'supporter/edit-many', ids, patch })
  const cadence = common(chosen, (s) => s.cadence?.idealDays ?? null)
  const gaps = [...new Set([...page.cadences, ...(cadence === null ? [] : [cadence])])].sort((a, b) => a - b)
  return (
    <Section label={page.all}>
      <ChoiceRow label={words.fields.kind} value={common(chosen, (s) => s.kind)} options={KINDS.map((value) => ({ value, label: m.vocabulary.kinds[value] }))} onChange={(kind) => edit({ kind })} />
      <ChoiceRow label={words.fields.circle} value={common(chosen, (s) => s.circle)} options={CIRCLES.map((value) => ({ value, label: m.vocabulary.circles[value] }))} onChange={(circle) => void setCircles(ids, circle)} />
      <ChoiceRow label={words.fields.form} value={common(chosen, (s) => s.form)} options={FORMS.map((value) => ({ value, label: m.vocabulary.forms[value] }))} onChange={(form) => edit({ form })} />
      <ChoiceRow
        label={words.tie.label}
        value={common(chosen, (s) => s.tie.quality)}
        options={QUALITIES.map((value) => ({ value, label: m.vocabulary.qualities[value] }))}
        onChange={(quality) => void apply({ type: 'supporter/edit-many', ids, patch: {}, tie: { quality } })}
      />
      <ChoiceRow
        label={words.tie.direction}
        value={common(chosen, (s) => s.tie.direction ?? ALONE)}
        options={[{ value: ALONE, label: words.tie.noWay }, ...DIRECTIONS.map((value) => ({ value, label: words.passes.direction(value, page.them) }))]}
        onChange={(direction) => void apply({ type: 'supporter/edit-many', ids, patch: {}, tie: { direction: direction === ALONE ? null : direction } })}
      />
      <ChoiceRow
        label={page.cadence}
        value={common(chosen, (s) => (s.cadence ? String(s.cadence.idealDays) : ALONE))}
        options={[{ value: ALONE, label: page.open }, ...gaps.map((days) => ({ value: String(days), label: page.every(days) }))]}
        onChange={(days) => edit({ cadence: days === ALONE ? null : { idealDays: Number(days), longestDays: null, paused: false } })}
      />
    </Section>
  )
}

/** Ties among those chosen; one press draws the missing ones. */
function AmongThem({ chosen, ask }: { chosen: readonly Supporter[]; ask: Ask }) {
  const ties = useNotebook((book) => book.ties)
  const wanted = new Set(chosen.map((s) => s.id))
  const count = Object.values(ties).filter(({ a, b }) => wanted.has(a) && wanted.has(b)).length
  const most = (chosen.length * (chosen.length - 1)) / 2
  const connect = count < most && offered(ask, ['connect-all'])[0]
  return (
    <Section label={page.among}>
      <p className={styles.ties}>{page.ties(count, most)}</p>
      {connect && (
        <button type="button" className={rows.link} onClick={connect.run}>
          {connect.words}
        </button>
      )}
    </Section>
  )
}

function Offered({ ask }: { ask: Ask }) {
  const mac = useAppInfo((app) => app.info?.platform === 'mac')
  return (
    <Section label={page.do}>
      {offered(ask, OFFERED).map(({ id, icon: Icon, words: text, keys, run }) => (
        <button key={id} type="button" className={styles.command} onClick={run}>
          {Icon && <Icon aria-hidden strokeWidth={1.6} />}
          <span>{text}</span>
          {keys?.[0] && (
            <kbd className={styles.keys} aria-hidden>
              {spellKeys(keys[0], mac).join(' ')}
            </kbd>
          )}
        </button>
      ))}
    </Section>
  )
}

/** Commands by their ids, as they stand for those chosen now. */
function offered(ask: Ask, ids: readonly string[]) {
  const asked = ask()
  return ids.flatMap((id) => {
    const command = mapCommands.find((each) => each.id === id)
    return command?.applies(asked) ? [{ ...command, words: command.words(asked), run: () => command.run(ask()) }] : []
  })
}
