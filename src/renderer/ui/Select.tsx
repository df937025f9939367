import { useId } from 'react'
import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import fieldStyles from './field.module.css'
import styles from './Select.module.css'

type Props<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  hideLabel?: boolean
}

export function Select<T extends string>({ label, value, options, onChange, hideLabel }: Props<T>) {
  const id = useId()
  return (
    <div className={fieldStyles.field}>
      {!hideLabel && (
        <span id={id} className={fieldStyles.label}>
          {label}
        </span>
      )}
      <Base.Root<T> items={options} value={value} onValueChange={(next) => next !== null && onChange(next)}>
        <Base.Trigger
          className={styles.trigger}
          aria-label={hideLabel ? label : undefined}
          aria-labelledby={hideLabel ? undefined : `${id} ${id}-value`}
        >
          <Base.Value id={`${id}-value`} className={styles.value} />
          <Base.Icon className={styles.icon}>
            <ChevronDown aria-hidden strokeWidth={1.6} />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner className={styles.positioner} sideOffset={4} alignItemWithTrigger={false}>
            <Base.Popup className={styles.popup}>
              <Base.List className={styles.list}>
                {options.map((option) => (
                  <Base.Item key={option.value} value={option.value} className={styles.item}>
                    <Base.ItemIndicator className={styles.check}>
                      <Check aria-hidden strokeWidth={2} />
                    </Base.ItemIndicator>
                    <Base.ItemText className={styles.text}>{option.label}</Base.ItemText>
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  )
}
