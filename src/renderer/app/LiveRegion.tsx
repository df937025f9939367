import { ScreenReaderText } from '@ui/ScreenReaderText'
import { useAnnouncement } from '@ui/announce'

/** Where announcements are spoken from. */
export function LiveRegion() {
  const { text, count } = useAnnouncement()
  return (
    <div role="status" aria-live="polite" aria-atomic="true">
      {/* A new key makes the same sentence heard again. */}
      <ScreenReaderText key={count}>{text}</ScreenReaderText>
    </div>
  )
}
