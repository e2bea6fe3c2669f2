/** What the outbox keeps in the browser's storage, as tests see it and as an earlier page has left it there. */
import type { Command } from '@/lib/outbox-store'

const prefix = 'stylesense.command.'

let leftLast = 0

export function storedCommands(): Command[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as Command)
}

/** After all that was left before, and of the shopper who signs in in tests, unless the details say otherwise. */
export function leaveCommand(name: string, args: unknown, details: Partial<Command> = {}): void {
  leftLast = Math.max(Date.now(), leftLast + 1)
  const command: Command = { id: crypto.randomUUID(), userId: 5, at: leftLast, name, args, ...details }
  leaveDamaged(command.id, JSON.stringify(command))
}

export function leaveDamaged(id: string, text: string): void {
  localStorage.setItem(prefix + id, text)
}
