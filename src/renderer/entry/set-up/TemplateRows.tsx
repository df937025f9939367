import { useState } from 'react'
import { X } from 'lucide-react'
import type { TemplateId } from '@domain/ids'
import type { CheckInTemplate } from '@domain/journal/kept-shapes'
import { m } from '@domain/messages/messages'
import { newId } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { IconButton } from '@ui/IconButton'
import { TextArea } from '@ui/TextArea'
import { NewName } from './NewName'
import { OwnName } from './OwnName'
import styles from './SetUp.module.css'

const put = (template: CheckInTemplate) => void apply({ type: 'template/put', template })

export function TemplateRows() {
  const templates = useNotebook((book) => book.templates)
  return (
    <>
      <ul className={styles.rows}>
        {Object.values(templates).map((template) => (
          <TemplateRow key={template.id} template={template} />
        ))}
      </ul>
      <NewName label={m.setUp.newTemplate} onAdd={(name) => put({ id: newId<TemplateId>(), name, feelings: [], triggers: [], note: '' })} />
    </>
  )
}

function TemplateRow({ template }: { template: CheckInTemplate }) {
  const [note, setNote] = useState(template.note)
  return (
    <li>
      <div className={styles.row}>
        <OwnName label={`${m.setUp.templateName}: ${template.name}`} name={template.name} onRename={(name) => put({ ...template, name })} />
        <IconButton icon={X} label={m.setUp.removeTemplate(template.name)} onClick={() => void apply({ type: 'template/remove', id: template.id })} />
      </div>
      <TextArea serif rows={3} label={m.setUp.templateNote} value={note} onChange={setNote} onCommit={(said) => put({ ...template, note: said.slice(0, 20_000) })} />
    </li>
  )
}
