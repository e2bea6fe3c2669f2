/**
 * What the shopper did and the shop has not answered yet, oldest first: kept in the browser over reloads and restarts, and shown as done all
 * the while. All tabs share it, and each command has a place of its own there: of one list, two tabs that write it in the same moment keep
 * what one of them has written.
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

const keyPrefix = 'stylesense.command.'

/** The name of what changes the bag. */
export const cartChange = 'cart'

/** The name of a wish to be forgotten. */
export const forgetWish = 'forget'

/** The shop knows a key again for a day; later, a piece could be put into the bag twice. */
const sentForMs = 23 * 60 * 60_000

/** For so long whose it is can be told, where they are not signed in meanwhile. */
const toldForMs = 30 * 24 * 60 * 60_000

/** Of one shopper: 150 kB of the storage that all else needs too, and more than anybody does without noticing that nothing is stored. */
const mostKept = 200

/** This shopper's of that name. */
export function unanswered<Args>(name: string): Command<Args>[] {
  return mine<Args>(name).filter((command) => !isTooOld(command))
}

/** The state with all of it. Damage to one keeps nothing from being shown: it is let go of when it is sent. */
export function withAllUnanswered<State, Args>(
  name: string,
  state: State,
  apply: (state: State, args: Args) => State,
): State {
  return unanswered<Args>(name).reduce((shown, { args }) => {
    try {
      return apply(shown, args)
    } catch {
      return shown
    }
  }, state)
}

/** Lets go of what is sent no more: what is too old, and the oldest of too many. @returns this shopper's of it */
export function takeLapsed(): Command[] {
  const ofShopperHere = all().filter(isOfShopperHere)
  const lapsed = ofShopperHere.filter((command, place) => isTooOld(command) || place < ofShopperHere.length - mostKept)
  const untellable = all().filter(({ at }) => at < Date.now() - toldForMs)
  for (const { id } of [...lapsed, ...untellable]) dropCommand(id)
  return lapsed
}

function isTooOld({ at }: Command): boolean {
  return at <= Date.now() - sentForMs
}

export function isOfShopperHere({ userId }: Command): boolean {
  return userId === currentUserId()
}

export function keepCommand<Args>(name: string, args: Args): Command<Args> {
  // Later than all before it, though within the same millisecond or by a clock that was set back.
  const at = Math.max(Date.now(), (all().at(-1)?.at ?? 0) + 1)
  const command = { id: randomUuid(), userId: currentUserId(), at, name, args }
  store(command)
  return command
}

/** Unless another tab has had it answered meanwhile. */
export function noteSending(id: string): void {
  for (const command of read(keyPrefix + id)) store({ ...command, sentAt: Date.now() })
}

export function dropCommand(id: string): void {
  browserStore.removeItem(keyPrefix + id)
}

/** @param key of what another tab has changed in the browser's storage; null for all of it */
export function isOfOutbox(key: string | null): boolean {
  return key === null || key.startsWith(keyPrefix)
}

/** For whose account is gone: a browser keeps nothing of it. */
export function dropCommandsOf(userId: number): void {
  for (const command of all()) if (command.userId === userId) dropCommand(command.id)
}

/** For presses whose script is yet to come: each is kept until that does it, at a later page where this one is left before. */
export function takePresses<Args>(name: string, act: (args: Args) => void): void {
  for (const { id, args } of mine<Args>(name)) {
    dropCommand(id)
    try {
      act(args)
    } catch {
      // Damaged: the others are not.
    }
  }
}

function mine<Args>(name: string): Command<Args>[] {
  return all().filter((command) => command.name === name && isOfShopperHere(command)) as Command<Args>[]
}

function all(): Command[] {
  return browserStore
    .keys()
    .filter((key) => key.startsWith(keyPrefix))
    .flatMap(read)
    .sort((one, other) => one.at - other.at)
}

/** What is no command would be in the way at every visit. */
function read(key: string): Command[] {
  const stored = readStored<Partial<Command>>(browserStore, key)
  if (isCommand(stored) && key === keyPrefix + stored.id) return [stored]
  browserStore.removeItem(key)
  return []
}

function isCommand(stored: Partial<Command> | null): stored is Command {
  return typeof stored?.at === 'number' && typeof stored.name === 'string' && (stored.args ?? null) !== null
}

function store(command: Command): void {
  writeStored(browserStore, keyPrefix + command.id, command)
}

/** 0 for a guest. */
function currentUserId(): number {
  return useSession.getState().user?.id ?? 0
}
