// The door of the file: from unknown text to a valid notebook, or a named reason why not.
import { readBoundedJson } from '../bounded-json'
import { m } from '../messages/messages'
import { Notebook, SCHEMA_VERSION } from '../notebook'
import { type Migration, migrations, type RawDocument } from './migrations'

export type NotebookRead =
  | { kind: 'ready'; notebook: Notebook; migratedFrom: number | null }
  /** Made by a newer Kith than this one. */
  | { kind: 'newer'; version: number }
  | { kind: 'broken'; reason: 'empty' | 'not-json' | 'not-a-notebook'; detail: string }

const broken = (reason: 'empty' | 'not-json' | 'not-a-notebook', detail: string): NotebookRead => ({ kind: 'broken', reason, detail })

/**
 * Reads a notebook of any version up to this build's. A leading byte-order mark is ignored. What the
 * schema does not know but the file holds is kept.
 */
export function readNotebook(text: string, steps: readonly Migration[] = migrations, current = SCHEMA_VERSION): NotebookRead {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  // A file of NUL bytes is what an interrupted write leaves on some disks.
  if (/^[\s\0]*$/.test(body)) return broken('empty', body.length === 0 ? '0 bytes' : 'nothing but blank bytes')
  // Ids stand two levels deep; a half letter is no reason to shut someone out of their own words.
  const json = readBoundedJson(body, { namesOnceTo: 2, halfLetters: true })
  if (json.kind === 'not-json') return broken('not-json', json.detail)
  if (json.kind === 'refused') return broken('not-a-notebook', m.boundedJson.refused(json.why, json.line))
  const raw = json.value
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return broken('not-a-notebook', `the file holds ${describe(raw)}`)
  const { format, schemaVersion } = raw as Record<string, unknown>
  if (format !== 'kith-notebook') return broken('not-a-notebook', 'the file does not say that it is a Kith notebook')
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 1)
    return broken('not-a-notebook', `the version is ${JSON.stringify(schemaVersion) ?? 'missing'}`)
  if (schemaVersion > current) return { kind: 'newer', version: schemaVersion }
  // Says something about the bytes, nothing about the notebook; whoever holds the bytes has looked at it.
  delete (raw as Record<string, unknown>)['checksum']
  const migrated = steps
    .filter((step) => step.to > schemaVersion)
    .reduce((document, step) => step.migrate(document), raw as RawDocument)
  const checked = Notebook.safeParse(migrated)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    return broken('not-a-notebook', issue ? `${issue.path.map(String).join(' › ') || 'document'}: ${issue.message}` : 'unknown')
  }
  return {
    kind: 'ready',
    // The checked document itself, not the schema's copy, so that fields this build does not know survive.
    notebook: migrated as unknown as Notebook,
    migratedFrom: schemaVersion < current ? schemaVersion : null,
  }
}

function describe(raw: unknown): string {
  return raw === null ? 'null' : Array.isArray(raw) ? 'a list' : `a ${typeof raw}`
}
