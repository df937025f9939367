// Every ui primitive on one page, in the states that matter.
import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
import '@ui/sans.css'
import '@ui/tokens.css'
import '@ui/base.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { Pencil, Plus, Search, Trash2 } from 'lucide-react'
import { MOODS, type Mood } from '@domain/journal/check-in'
import { FORMS, KINDS } from '@domain/people/supporter'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { Chip } from '@ui/Chip'
import { Dialog } from '@ui/Dialog'
import { EmptyState } from '@ui/EmptyState'
import { IconButton } from '@ui/IconButton'
import { KindGlyph } from '@ui/KindGlyph'
import { KindMark } from '@ui/KindMark'
import { Menu } from '@ui/Menu'
import { MoodScale } from '@ui/MoodScale'
import { MoodSun } from '@ui/MoodSun'
import { Moon } from '@ui/Moon'
import { Section } from '@ui/Section'
import { Segmented } from '@ui/Segmented'
import { Select } from '@ui/Select'
import { TagField } from '@ui/TagField'
import { TextArea } from '@ui/TextArea'
import { TextField } from '@ui/TextField'
import { Toolbar } from '@ui/Toolbar'
import { UrgeRuler } from '@ui/UrgeRuler'
import styles from './gallery.module.css'

const circles = [
  { value: 'inner', label: 'Inner' },
  { value: 'middle', label: 'Middle' },
  { value: 'outer', label: 'Outer' },
] as const

function Gallery() {
  const [name, setName] = useState('Kofi')
  const [note, setNote] = useState('Slept badly again, but the walk after work helped. Told Nora.')
  const [circle, setCircle] = useState<'inner' | 'middle' | 'outer'>('middle')
  const [mood, setMood] = useState<Mood | null>(4)
  const [urge, setUrge] = useState<number | null>(3)
  const [tags, setTags] = useState<string[]>(['calm', 'hopeful'])
  const [on, setOn] = useState(true)
  const [open, setOpen] = useState(false)
  return (
    <main className={styles.page}>
      <Toolbar title="Gallery">
        <Button variant="fill" icon={Plus}>
          Add
        </Button>
        <Button icon={Search}>Find</Button>
        <Button variant="bare">Tidy</Button>
        <Button disabled>Not now</Button>
        <Menu
          label="More"
          trigger={<Button variant="bare">More</Button>}
          items={[
            { id: 'edit', label: 'Edit', icon: Pencil, onSelect: () => undefined },
            { id: 'remove', label: 'Take off the map', icon: Trash2, onSelect: () => undefined },
            { id: 'off', label: 'Not possible now', onSelect: () => undefined, disabled: true },
          ]}
        />
        <IconButton icon={Pencil} label="Edit" />
        <IconButton icon={Search} label="Pressed" pressed />
        <Button size="main" variant="fill" onClick={() => setOpen(true)}>
          Open a dialog
        </Button>
      </Toolbar>
      <div className={styles.columns}>
        <div className={styles.column}>
          <MoodScale label="How is today?" value={mood} onChange={setMood} />
          <UrgeRuler label="Strength of any urge" hint="0 is none" value={urge} onChange={setUrge} />
          <UrgeRuler label="Not said" hint="0 is none" value={null} onChange={() => undefined} />
          <TextArea label="Note" serif hideLabel value={note} onChange={setNote} />
          <TagField label="Feelings" value={tags} suggestions={['calm', 'tired', 'lonely', 'proud']} onChange={setTags} />
          <div className={styles.row}>
            {KINDS.map((kind) => (
              <Chip key={kind} kind={kind} label={kind} pressed={kind === 'family'} onPress={() => undefined} />
            ))}
            <Chip label="removable" pressed={false} removable onPress={() => undefined} />
          </div>
          <div className={styles.row}>
            {([null, ...MOODS] as const).map((one) => (
              <MoodSun key={String(one)} mood={one} />
            ))}
          </div>
          <div className={styles.row}>
            {[1, 0.8, 0.7, 0.5, 0.2, 0, null].map((phase) => (
              <Moon key={String(phase)} phase={phase} />
            ))}
            {[1, 0.7, 0.5, 0.2, 0].map((phase) => (
              <Moon key={phase} phase={phase} size={32} />
            ))}
          </div>
        </div>
        <div className={styles.column}>
          <TextField label="Name" value={name} onChange={setName} />
          <TextField label="Phone" type="tel" value="" placeholder="(503) 555-0148" hint="Shown large in Reach out." onChange={() => undefined} />
          <TextField label="Longest gap" type="number" value="3" error="This is shorter than the ideal gap." onChange={() => undefined} />
          <TextField label="Day" type="date" value="2026-11-19" onChange={() => undefined} />
          <Select label="Circle" value={circle} options={circles} onChange={setCircle} />
          <Segmented label="Circle" value={circle} options={circles} onChange={setCircle} />
          <Checkbox label="Map on its own page" hint="As lines, sharp at any size." checked={on} onChange={setOn} />
          <Checkbox label="Large print" checked={!on} onChange={(next) => setOn(!next)} />
          <Section label="What passes between us" action={<Button variant="bare">Log contact</Button>}>
            <div className={styles.row}>
              {KINDS.map((kind) => (
                <KindMark key={kind} kind={kind} />
              ))}
            </div>
            {FORMS.map((form) => (
              <div key={form} className={styles.row}>
                {KINDS.map((kind) => (
                  <KindGlyph key={kind} kind={kind} form={form} />
                ))}
              </div>
            ))}
          </Section>
          <EmptyState title="Nobody is on the map yet." text="Start with one person you could call tonight." action={<Button variant="fill">Add someone</Button>} />
        </div>
      </div>
      <Dialog open={open} title="Import from Daylio" onClose={() => setOpen(false)} footer={<Button variant="fill">Import 412 entries</Button>}>
        <p>You see everything before anything is kept.</p>
      </Dialog>
    </main>
  )
}

const root = document.getElementById('root')
const asked = new URLSearchParams(location.search)
for (const [query, attribute] of [['theme', 'data-theme'], ['contrast', 'data-contrast']] as const)
  if (asked.has(query)) document.documentElement.setAttribute(attribute, asked.get(query) ?? '')
document.documentElement.style.setProperty('--text-scale', asked.get('text') ?? '1')
if (root)
  createRoot(root).render(
    <CSPProvider disableStyleElements>
      <Gallery />
    </CSPProvider>,
  )
