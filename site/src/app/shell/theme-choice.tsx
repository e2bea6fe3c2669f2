import { useId } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import { chooseTheme, useTheme, type Theme } from '@/lib/theme'

const choices: { theme: Theme; label: string; icon: IconName }[] = [
  { theme: 'light', label: 'Light', icon: 'sun' },
  { theme: 'system', label: 'As my device', icon: 'device' },
  { theme: 'dark', label: 'Dark', icon: 'moon' },
]

export function ThemeChoice() {
  const name = useId()
  const chosen = useTheme((state) => state.theme)
  return (
    <fieldset className="mt-8">
      <legend className="eyebrow mb-2 text-soft">Theme</legend>
      <div className="inline-flex rounded-full border border-line-strong p-1">
        {choices.map(({ theme, label, icon }) => (
          <label
            key={theme}
            title={label}
            className="grid size-9 cursor-pointer place-items-center rounded-full has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={chosen === theme}
              onChange={() => chooseTheme(theme)}
            />
            <Icon name={icon} size={18} />
            <span className="sr-only">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
