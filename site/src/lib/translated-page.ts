/**
 * A page translator wraps or replaces the text nodes that React holds on to, and the next change of such a text fails on a node
 * that is no longer where React put it, which takes the whole page down (facebook/react#11538). Here the two calls in question
 * tolerate it: they act at the place where the node is now.
 */
export function tolerateTranslators(): void {
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function tolerantRemoveChild<Child extends Node>(this: Node, child: Child): Child {
    const wrapper = childAround(this, child)
    if (wrapper) removeChild.call(this, wrapper)
    return child
  }
  Node.prototype.insertBefore = function tolerantInsertBefore<Added extends Node>(
    this: Node,
    added: Added,
    before: Node | null,
  ): Added {
    insertBefore.call(this, added, before && childAround(this, before))
    return added
  }
}

/** The child of the parent that is the node or holds it; null where the node has gone. */
function childAround(parent: Node, node: Node): Node | null {
  let at: Node | null = node
  while (at && at.parentNode !== parent) at = at.parentNode
  return at
}
