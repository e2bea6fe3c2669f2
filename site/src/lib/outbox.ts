/**
 * Sends what the shopper did until the shop has answered, in the order in which it was done, over lost connections, reloads and restarts.
 * Nothing that costs money goes this way: an order is sent while the shopper sees it, and at no other time.
 */
import { AxiosError } from 'axios'
import { isRefusal } from '@/lib/api/is-refusal'
import { Problem, toProblem } from '@/lib/api/problem'
import { useConnection } from '@/lib/connection'
import { tellLetGo } from '@/lib/let-go'
import {
  dropCommand,
  isOfOutbox,
  isOfShopperHere,
  keepCommand,
  noteSending,
  takeLapsed,
  unanswered,
  type Command,
} from '@/lib/outbox-store'
import { useSession } from '@/lib/session'
import { withTabLock } from '@/lib/tab-lock'
import { showToast } from '@/lib/toasts'

type Kind<Args, Answer> = {
  /** What it is about, as the shopper would call it. */
  title: (args: Args) => string
  /** One request or more, which change nothing more when they are sent again. */
  send: (command: Command<Args>) => Promise<Answer>
  /** Where the shop does not know it again: arriving late, it would undo what was sent after it. */
  undoesLater?: (args: Args) => boolean
  /** Where an attempt takes the place of an earlier one, which is not sent any more, as it would undo it. */
  replaces?: (args: Args, earlier: Args) => boolean
  taken: (command: Command<Args>, answer: Answer) => void
  refused: (command: Command<Args>, problem: Problem) => void
  /** Reads again what the commands change: another tab has the answer. */
  reread?: () => void
}

type Commands<Args, Answer> = {
  /** For what is shown as done at once: sent until the shop answers. */
  commit: (args: Args) => void
  /** For what is shown as done once it is: sent now, and by a later page where this one is left before the answer. */
  attempt: (args: Args) => Promise<Answer>
}

/** The page is being left, or lies in the back/forward cache. */
let leaving = false

/** What a page has sent that was left may arrive for so long: it is not sent again, nor anything after it, before. */
const stillUnderwayMs = 10_000

const firstPauseMs = 2_000
const longestPauseMs = 60_000

/** Whatever is asked for: what was done must get through within the day, and a timer set for more than 24 days goes off at once. */
const longestRestMs = 60 * 60_000

const lanes = new Map<string, Pick<Lane<unknown, unknown>, 'deliver' | 'noticeOtherTabs' | 'letGo'>>()

/** @param name that of these commands alone: what an earlier page left is found by it */
export function commandKind<Args, Answer>(name: string, kind: Kind<Args, Answer>): Commands<Args, Answer> {
  const lane = new Lane(name, kind)
  lanes.set(name, lane)
  return { commit: (args) => lane.commit(args), attempt: (args) => lane.attempt(args) }
}

/** Resolves once the shop has answered all commands of that name, or could not be reached. */
export async function delivered(name: string): Promise<void> {
  await lanes.get(name)?.deliver()
}

/** All commands of a kind, one after another; those of other kinds do not wait for them. */
class Lane<Args, Answer> {
  /** Those that this page has begun, or has waited for. */
  private readonly own = new Set<string>()
  /** Those that somebody waits for. */
  private readonly attempts = new Set<string>()
  private running: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private failures = 0
  /** By the page's own clock, which nobody sets. */
  private resting = 0

  constructor(
    private readonly name: string,
    private readonly kind: Kind<Args, Answer>,
  ) {}

  commit(args: Args): void {
    this.own.add(keepCommand(this.name, args).id)
    void this.deliver()
  }

  async attempt(args: Args): Promise<Answer> {
    for (const earlier of this.waiting())
      if (orElse(false, () => this.kind.replaces?.(args, earlier.args))) dropCommand(earlier.id)
    const command = keepCommand(this.name, args)
    this.attempts.add(command.id)
    try {
      // What is on its way came before.
      if (this.running) await this.running
      const answer = await this.kind.send(command)
      dropCommand(command.id)
      this.kind.taken(command, answer)
      return answer
    } catch (failure) {
      // A browser calls off what a page waits for as it is left: nobody reads what the page says of it.
      if (!leaving) dropCommand(command.id)
      throw failure
    } finally {
      this.attempts.delete(command.id)
    }
  }

  async deliver(): Promise<void> {
    letGoOfLapsed()
    clearTimeout(this.timer)
    if (performance.now() < this.resting) return this.deliverIn(this.resting - performance.now())
    // Whoever comes while it ends is sent by a run of their own.
    if (this.running) await this.running
    if (this.waiting().length === 0) return
    this.running ??= withTabLock(`stylesense.outbox.${this.name}`, () => this.sendAll()).finally(() => {
      this.running = null
    })
    await this.running
  }

  /** Shows things as they are at the shop. @returns what it was about */
  letGo({ args }: Command): string {
    this.kind.reread?.()
    return orElse('something you did', () => this.kind.title(args as Args))
  }

  noticeOtherTabs(): void {
    const left = new Set(unanswered(this.name).map(({ id }) => id))
    const gone = [...this.own].filter((id) => !left.has(id))
    for (const id of gone) this.own.delete(id)
    if (gone.length > 0) this.kind.reread?.()
  }

  private waiting(): Command<Args>[] {
    return unanswered<Args>(this.name).filter(({ id }) => !this.attempts.has(id))
  }

  private async sendAll(): Promise<void> {
    for (let [next] = this.waiting(); next; [next] = this.waiting()) {
      if (await this.waitedFor(next)) continue
      if (!(await this.send(next))) return this.pause()
      this.failures = 0
    }
  }

  /** @returns true where an earlier page has sent it just now, and so it had to be waited for */
  private async waitedFor({ id, args, sentAt = 0 }: Command<Args>): Promise<boolean> {
    if (!orElse(false, () => this.kind.undoesLater?.(args))) return false
    const left = sentAt + stillUnderwayMs - Date.now()
    if (!this.own.has(id) && left > 0) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(left, stillUnderwayMs)))
      // Once: a clock that was set back would have it wait for hours.
      this.own.add(id)
      return true
    }
    noteSending(id)
    return false
  }

  /** @returns false where it has to be sent again */
  private async send(command: Command<Args>): Promise<boolean> {
    let settle: () => void
    try {
      const answer = await this.kind.send(command)
      settle = () => this.kind.taken(command, answer)
    } catch (failure) {
      const problem = toProblem(failure)
      if (isDamage(failure)) settle = () => tellLetGo([this.letGo(command)])
      else if (isRefusal(problem)) settle = () => this.kind.refused(command, problem)
      else {
        this.resting = performance.now() + Math.min(longestRestMs, problem.retryAfterSeconds * 1_000)
        return false
      }
    }
    this.own.delete(command.id)
    dropCommand(command.id)
    // Whoever has signed in meanwhile did not do it.
    if (isOfShopperHere(command)) settle()
    return true
  }

  private pause(): void {
    // Whose it is has been signed out meanwhile, and told so.
    if (this.waiting().length === 0) return
    this.failures += 1
    // Else the banner says it.
    if (this.failures === 1 && useConnection.getState().state === 'ok')
      showToast('The shop has not stored this yet. We keep trying.', { tone: 'bad' })
    this.deliverIn(Math.min(longestPauseMs, firstPauseMs * 2 ** (this.failures - 1)))
  }

  private deliverIn(pauseMs: number): void {
    this.timer = setTimeout(() => void this.deliver(), pauseMs)
  }
}

/** Begins with what an earlier page left, and goes on when the connection or the page is back. */
export function startDelivering(): void {
  deliverAll()
  useSession.subscribe(({ user }, before) => {
    if (user?.id !== before.user?.id) deliverAll()
  })
  window.addEventListener('online', deliverAll)
  for (const type of ['pagehide', 'pageshow'])
    window.addEventListener(type, () => {
      leaving = type === 'pagehide'
    })
  // A page that was out of sight, or kept by the browser, may have waited for long.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) deliverAll()
  })
  window.addEventListener('storage', ({ key }) => {
    if (!isOfOutbox(key)) return
    for (const lane of lanes.values()) lane.noticeOtherTabs()
  })
}

/** Once somebody can read it. */
function letGoOfLapsed(): void {
  if (document.hidden) return
  const titles = takeLapsed().map((command) => lanes.get(command.name)?.letGo(command) ?? 'something you did')
  if (titles.length > 0) tellLetGo(titles)
}

/** For what may be damaged, which is found out when it is sent. */
function orElse<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read()
  } catch {
    return otherwise
  }
}

/** Neither the shop nor the network has failed, but the command: it is damaged, or another version's, and would fail every time. */
function isDamage(failure: unknown): boolean {
  return !(failure instanceof Problem || failure instanceof AxiosError)
}

function deliverAll(): void {
  for (const lane of lanes.values()) void lane.deliver()
}
