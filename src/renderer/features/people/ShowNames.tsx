import { m } from '@domain/messages/messages'
import { nameBy } from '@renderer/naming'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'

/** Asks before names come back on a screen somebody else may be looking at. */
export function ShowNames({ onShown, onClose }: { onShown: () => void; onClose: () => void }) {
  const words = m.peopleGrid.hidden
  return (
    <Dialog
      open
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.keep}</Button>
          <Button
            variant="fill"
            onClick={() => {
              nameBy('names')
              onShown()
            }}
          >
            {words.show}
          </Button>
        </>
      }
    >
      {words.text}
    </Dialog>
  )
}
