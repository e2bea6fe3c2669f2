/**
 * Page translators and other extensions wrap the text nodes that React holds on to, put others in their place, split or merge them; the next
 * change of such a text fails on a node that is no longer where React put it, which takes the whole page down (facebook/react#11538), or is
 * made where nobody sees it. Here the calls in question tolerate it: they act at the place where the node is now, and a text whose
 * translation no longer holds comes back, to be translated anew.
 */
export function tolerateTranslators(): void {
  const { removeChild, insertBefore } = Node.prototype
  const putBack = watchTexts()

  Node.prototype.removeChild = function tolerantRemoveChild<Child extends Node>(this: Node, child: Child): Child {
    putBack(child)
    const parent = child.parentNode
    if (parent && this.contains(child)) {
      removeChild.call(parent, child)
      removeEmpty(parent, this)
    }
    return child
  }
  Node.prototype.insertBefore = function tolerantInsertBefore<Added extends Node>(
    this: Node,
    added: Added,
    before: Node | null,
  ): Added {
    for (const node of [added, before]) if (node && !node.isConnected) putBack(node)
    insertBefore.call(this, added, before && childAround(this, before))
    return added
  }
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
  const set = nodeValue?.set
  if (set) {
    Object.defineProperty(Node.prototype, 'nodeValue', {
      ...nodeValue,
      set(this: Node, value: string | null) {
        putBack(this)
        set.call(this, value)
      },
    })
  }

  /** Wrappers that the translator made, up to the parent that React knows. */
  function removeEmpty(wrapper: Node, parent: Node): void {
    let at: Node | null = wrapper
    while (at && at !== parent && !at.hasChildNodes()) {
      const around: Node | null = at.parentNode
      if (around) removeChild.call(around, at)
      at = around
    }
  }
}

/** The child of the parent that is the node or holds it; null where the node has gone. */
function childAround(parent: Node, node: Node): Node | null {
  let at: Node | null = node
  while (at && at.parentNode !== parent) at = at.parentNode
  return at
}

/** Texts of React's that stood side by side, and what somebody else put in their place, or made of a part of them. */
type Change = { texts: Set<Text>; others: Set<ChildNode> }

/**
 * Learns what became of texts: translators of a browser run apart from the page, so that only what they did can be seen.
 *
 * @returns puts a text back in its place, where others stand for it
 */
function watchTexts(): (node: Node) => void {
  const changes = new WeakMap<Node, Change>()
  const observer = new MutationObserver(learn)
  observer.observe(document, { childList: true, subtree: true })

  function learn(records: MutationRecord[]): void {
    for (const { removedNodes, addedNodes, previousSibling: before, nextSibling: after } of records) {
      const removed = [...removedNodes]
      const added = [...addedNodes].filter(isOthers)
      const from = removed.filter((node) => changes.has(node) || isReactText(node))
      // As some do it: first the new, then away with the old.
      if (added.length === 0 && from.some(isReactText))
        added.push(
          ...[before, after]
            .filter(isOthers)
            .filter((node) => !changes.has(node))
            .slice(0, 1),
        )
      // A text that is split stays, and its rest stands behind it.
      if (from.length === 0 && before && added.every((node) => node instanceof Text)) {
        if (changes.has(before) || isReactText(before)) from.push(before)
      }
      if (added.length > 0 && from.length > 0) note(from, added)
    }
  }

  function note(from: Node[], added: ChildNode[]): void {
    const change: Change = { texts: new Set(), others: new Set(added) }
    for (const node of from) {
      if (isReactText(node)) change.texts.add(node)
      const earlier = changes.get(node)
      for (const text of earlier?.texts ?? []) change.texts.add(text)
      for (const other of earlier?.others ?? []) change.others.add(other)
    }
    for (const node of [...change.texts, ...change.others]) changes.set(node, change)
  }

  return (node) => {
    if (!isReactText(node)) return
    learn(observer.takeRecords())
    const change = changes.get(node)
    if (!change) return
    const { texts, others } = change
    const standing = [...others].filter((other) => other.isConnected)
    // Wrapped as it was, it can be changed where it is.
    if (standing.some((other) => other.contains(node))) return
    for (const text of texts) {
      if (!text.isConnected) standing[0]?.before(text)
      changes.delete(text)
    }
    for (const other of standing) other.remove()
  }
}

/** React marks what is its own, but for the only text of an element, which it replaces as a whole. */
function isReacts(node: Node): boolean {
  return Object.keys(node).some((key) => key.startsWith('__react'))
}

function isReactText(node: Node): node is Text {
  return node instanceof Text && isReacts(node)
}

function isOthers(node: Node | null): node is ChildNode {
  return node !== null && !isReacts(node)
}
