/** Where a telephone finds a page; or why it cannot. */
export type PhoneAddress =
  | { readonly kind: 'reachable'; readonly address: string }
  /** Only this machine finds it, or it is a file. */
  | { readonly kind: 'unreachable'; readonly why: 'this-machine' | 'file' }

const THIS_MACHINE = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

interface Place {
  /** The whole address of the page, below the base. */
  readonly href: string
  /** Where this deployment stands, as the page was opened. */
  readonly base: string
  /** Where telephones find it, where that is configured. */
  readonly publicBase: string | undefined
}

/** Whatever is looked at stays in the address; only where it begins may be another. */
export function phoneAddress({ href, base, publicBase }: Place): PhoneAddress {
  const begins = new URL('.', base).href
  if (publicBase !== undefined) {
    const there = publicBase.endsWith('/') ? publicBase : `${publicBase}/`
    const below = href.startsWith(begins) ? href.slice(begins.length) : ''
    return { kind: 'reachable', address: new URL(below, there).href }
  }
  const { protocol, hostname } = new URL(href)
  if (!/^https?:$/.test(protocol)) return { kind: 'unreachable', why: 'file' }
  return THIS_MACHINE.test(hostname)
    ? { kind: 'unreachable', why: 'this-machine' }
    : { kind: 'reachable', address: href }
}
