// Who gets a copy, what is in it, and as what.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Download } from 'lucide-react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { onMap } from '@domain/people/supporter-changes'
import { enoughWords } from '@domain/plan/agreed-words'
import type { SectionKind } from '@domain/plan/plan'
import { concerns, COPY_FORMS, type CopyForm, type ShareCopy } from '@domain/plan/share-copy'
import { othersIn, shareText } from '@domain/plan/share-document'
import { useShownName } from '@renderer/naming'
import { useDocumentContext } from '@renderer/notebook/copies-to-renew'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { SecretField } from '@ui/SecretField'
import { Segmented } from '@ui/Segmented'
import { Select } from '@ui/Select'
import { TextField } from '@ui/TextField'
import styles from './Copies.module.css'
import { giveCopy } from './give-copy'

const words = m.share
const [NOBODY, ELSE] = ['', 'someone else']

type Props = { /** Begins with what this one was. */ like: ShareCopy | null; onGiven: (said: string) => void }

export function GiveCopy({ like, onGiven }: Props) {
  const book = useNotebook((whole) => whole)
  const context = useDocumentContext()
  const shownName = useShownName()
  const [who, setWho] = useState<string>(like ? (like.supporterId ?? ELSE) : NOBODY)
  const [name, setName] = useState(like?.name ?? '')
  const [ticked, setTicked] = useState<Partial<Record<SectionKind, boolean>>>({})
  const [others, setOthers] = useState(like?.others ?? false)
  const [form, setForm] = useState<CopyForm>(like?.form ?? 'pdf')
  const [agreed, setAgreed] = useState('')
  const [short, setShort] = useState(false)
  const [saving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState('')

  // Asked for a new one further down in the list: all that is missing are the words.
  const wordsField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (like) wordsField.current?.focus()
  }, [like])

  const supporterId = who === NOBODY || who === ELSE ? null : (who as SupporterId)
  const offered = concerns(book, supporterId)
  const isTicked = (section: SectionKind, why: string | null) => ticked[section] ?? (like ? like.sections.includes(section) : why !== null)
  const sections = offered.flatMap(({ section, why }) => (isTicked(section, why) ? [section] : []))
  const asked = { supporterId, name: who === ELSE ? name.trim().slice(0, 200) : '', sections, others }
  const ready = who !== NOBODY && (who !== ELSE || asked.name !== '') && sections.length > 0
  const named = othersIn(book, asked, shareText(book, asked, context)).flatMap((id) => book.supporters[id] ?? [])
  const person = supporterId === null ? undefined : book.supporters[supporterId]
  const people = onMap(book).sort((a, b) => a.name.localeCompare(b.name)).map((one) => ({ value: one.id as string, label: shownName(one) }))

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (saving) return
    if (form === 'sealed' && !enoughWords(agreed)) return setShort(true)
    setSaving(true)
    setTrouble('')
    const outcome = await giveCopy(asked, form, agreed)
    setSaving(false)
    if (outcome?.given) {
      setAgreed('')
      onGiven(outcome.said)
    } else setTrouble(outcome?.said ?? '')
  }
  if (offered.length === 0) return <p className={styles.said}>{words.emptyPlan}</p>
  return (
    <form className={styles.give} onSubmit={(event) => void save(event)}>
      <div className={styles.fields}>
        <Select label={words.who} value={who} options={[{ value: NOBODY, label: words.choose }, ...people, { value: ELSE, label: words.someoneElse }]} onChange={(next) => (setWho(next), setTicked({}))} />
        {who === ELSE && <TextField label={words.name} value={name} onChange={setName} />}
        <Segmented label={words.form} value={form} options={COPY_FORMS.map((value) => ({ value, label: words.forms[value] }))} onChange={setForm} />
        <p className={styles.said}>{words.formHints[form]}</p>
        {form === 'sealed' && <SecretField label={words.words} hint={words.wordsHint} error={short && !enoughWords(agreed) ? words.wordsShort : undefined} value={agreed} onChange={setAgreed} inputRef={wordsField} />}
      </div>
      {who !== NOBODY && (
        <fieldset className={styles.sections}>
          <legend className={styles.label}>{words.what}</legend>
          {offered.map(({ section, why }) => (
            <Checkbox
              key={section}
              label={m.vocabulary.sections[section]}
              hint={why === 'named' && person ? words.why.named(shownName(person)) : why === 'usual' ? words.why.usual : undefined}
              checked={isTicked(section, why)}
              onChange={(on) => setTicked({ ...ticked, [section]: on })}
            />
          ))}
          <div className={styles.others}>
            <Checkbox label={words.others} hint={words.othersHint} checked={others} onChange={setOthers} />
          </div>
          {named.length > 0 && <p className={styles.said}>{words.alsoNamed(m.common.and(named.map(shownName)))}</p>}
        </fieldset>
      )}
      <div className={styles.save}>
        <Button type="submit" variant="fill" icon={Download} disabled={!ready || saving}>
          {saving ? words.saving : words.save}
        </Button>
        <p className={styles.said} role="status">
          {trouble || (ready ? '' : words.nothing)}
        </p>
      </div>
    </form>
  )
}
