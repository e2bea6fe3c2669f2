/**
 * A page translator wraps the text nodes that React holds on to in elements of its own, or puts such elements in their place; the next change
 * of such a text fails on a node that is no longer where React put it, which takes the whole page down (facebook/react#11538), or is made
 * where nobody sees it. Here the calls in question tolerate it: they act at the place where the node is now, and a text whose translation no
 * longer holds comes back, to be translated anew.
 */
export function tolerateTranslators(): void {
  const { removeChild, insertBefore } = Node.prototype
  const replacements = watchReplacements()

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
    putBack(added)
    if (before) putBack(before)
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

  function putBack(node: Node): void {
    const replacement = replacements.of(node)
    replacement?.element.replaceWith(...replacement.texts)
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

/** What a translator put in the place of texts that stood side by side. */
type Replacement = { element: Element; texts: Text[] }

/** Which element took a text's place. Translators of a browser run apart from the page, so that only what they did can be seen. */
function watchReplacements() {
  const ofText = new WeakMap<Node, Replacement>()
  const taken = new WeakSet<Node>()
  const observer = new MutationObserver(learn)
  observer.observe(document, { childList: true, subtree: true })

  function learn(records: MutationRecord[]): void {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const texts = [...removedNodes].filter((node) => node instanceof Text)
      if (texts.length === 0) continue
      const element = [...addedNodes, previousSibling, nextSibling].find(
        (node): node is Element => isTranslation(node) && !taken.has(node),
      )
      if (!element) continue
      taken.add(element)
      for (const text of texts) ofText.set(text, { element, texts })
    }
  }

  return {
    /** What stands on the page in place of the text; nothing where it stands there itself. */
    of(node: Node): Replacement | undefined {
      if (!(node instanceof Text) || node.isConnected) return undefined
      learn(observer.takeRecords())
      const replacement = ofText.get(node)
      return replacement?.element.isConnected ? replacement : undefined
    },
  }
}

/** The shop itself uses no such element. */
function isTranslation(node: Node | null): node is Element {
  return node instanceof Element && node.localName === 'font'
}
