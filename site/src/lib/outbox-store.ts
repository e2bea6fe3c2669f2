/**
 * What the shopper did and the shop has not answered yet, oldest first: kept in the browser over reloads and restarts, and shown as done all
 * the while. All tabs share it.
 */
import { browserStore, randomUuid } from '@/lib/browser'
import { useSession } from '@/lib/session'
import { readStored, writeStored } from '@/lib/stored-state'

/**
 * @property id names it to the shop too (`Idempotency-Key`): however often it is sent, it counts once
 * @property userId whose it is: what is left of one waits until the same signs in again
 * @property at when, in milliseconds since 1970
 * @property sentAt when last, where it matters to what is sent next
 */
export type Command<Args = unknown> = {
  id: string
  userId: number
  at: number
  name: string
  args: Args
  sentAt?: number
}

export const outboxKey = 'stylesense.outbox'

/** The name of what changes the bag. */
export const cartChange = 'cart'

/** The shop knows a key again for a day; later, a piece could be put into the bag twice. */
const keptForMs = 23 * 60 * 60_000

/** This shopper's of that name. */
export function unanswered<Args>(name: string): Command<Args>[] {
  return all().filter((command) => command.name === name && isOfShopperHere(command)) as Command<Args>[]
}

export function isOfShopperHere({ userId }: Command): boolean {
  return userId === currentUserId()
}

export function keepCommand<Args>(name: string, args: Args): Command<Args> {
  const command = { id: randomUuid(), userId: currentUserId(), at: Date.now(), name, args }
  store([...all(), command])
  return command
}

export function noteSending(id: string): void {
  store(all().map((command) => (command.id === id ? { ...command, sentAt: Date.now() } : command)))
}

export function dropCommand(id: string): void {
  store(all().filter((command) => command.id !== id))
}

/** All of this shopper's, whose account is gone: a browser keeps nothing of it. */
export function dropCommands(): void {
  store(all().filter((command) => !isOfShopperHere(command)))
}

/** For presses whose script is yet to come: each is kept until that does it, at a later page where this one is left before. */
export function takePresses<Args>(name: string, act: (args: Args) => void): void {
  for (const { id, args } of unanswered<Args>(name)) {
    dropCommand(id)
    act(args)
  }
}

/** Whatever else was stored among them: a page that fails on it would fail at every visit. */
function all(): Command[] {
  const stored = readStored<(Command | null)[]>(browserStore, outboxKey)
  const oldest = Date.now() - keptForMs
  return Array.isArray(stored) ? stored.filter((command): command is Command => (command?.at ?? 0) > oldest) : []
}

function store(commands: Command[]): void {
  writeStored(browserStore, outboxKey, commands.length > 0 ? commands : null)
}

/** 0 for a guest. */
function currentUserId(): number {
  return useSession.getState().user?.id ?? 0
}
