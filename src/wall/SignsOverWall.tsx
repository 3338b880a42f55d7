import { useSyncExternalStore } from 'react'
import { phoneAddress } from '#browser/phone-address.ts'
import { scenePath } from '#domain/scene-page.ts'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { QrCode } from '#ui/QrCode.tsx'
import { Spotlight } from '#ui/Spotlight.tsx'
import type { Rotation } from './rotation.ts'
import styles from './SignsOverWall.module.css'
import { useSceneSurroundings } from './scene-scope.ts'
import type { Signs } from './signs.ts'

interface SignsOverWallProps {
  readonly signs: Signs
  readonly rotation: Rotation
  readonly name: string | null
  /** Null where no other device can drive the wall. */
  readonly token: string | null
}

/** What lies over the whole wall for a while: its name, the code for a telephone, a light on a place of it. */
export function SignsOverWall({ signs, rotation, name, token }: SignsOverWallProps) {
  const sign = useSyncExternalStore(signs.subscribe, signs.sign)
  const light = useSyncExternalStore(signs.subscribe, signs.light)
  return (
    <div className={styles.over}>
      <Spotlight spot={light} />
      {sign === 'name' && <NameSign name={name} token={token} />}
      {sign === 'code' && <CodeSign rotation={rotation} />}
    </div>
  )
}

function NameSign({ name, token }: Pick<SignsOverWallProps, 'name' | 'token'>) {
  const { words } = useLocale()
  const { config } = useSurroundings()
  const { sign } = screensWords(words)
  const base = new URL('.', document.baseURI).href
  // Behind the #, so that no server is told the code.
  const remote =
    name !== null && token !== null
      ? phoneAddress({
          href: new URL(`remote?screen=${encodeURIComponent(name)}#${token}`, base).href,
          base,
          publicBase: config.publicBase,
        })
      : null
  return (
    <section className={styles.sign} role="status" aria-label={sign.name}>
      <p className={styles.name}>{name ?? sign.unnamed}</p>
      {name === null && <p>{sign.howToName}</p>}
      {name !== null && token !== null && (
        <>
          <p className={styles.token}>{sign.token(token)}</p>
          {remote?.kind === 'reachable' ? (
            <>
              <div className={styles.remote}>
                <QrCode text={remote.address} label={sign.scanRemote} fallback={null} />
              </div>
              <p>{sign.scanRemote}</p>
            </>
          ) : (
            <p>{sign.remote}</p>
          )}
        </>
      )}
      {config.wall.relay !== true && <p>{sign.onlyHere}</p>}
    </section>
  )
}

function CodeSign({ rotation }: Pick<SignsOverWallProps, 'rotation'>) {
  const { words } = useLocale()
  const { code } = screensWords(words)
  const scene = useSyncExternalStore(rotation.subscribe, rotation.shown)
  const { scope, config } = useSceneSurroundings(scene)
  const base = new URL('.', document.baseURI).href
  const found = phoneAddress({
    href: new URL(scenePath(scene, scope), base).href,
    base,
    publicBase: config.publicBase,
  })
  return (
    <section className={styles.sign} role="status" aria-label={code.title}>
      {found.kind === 'unreachable' ? (
        <p className={styles.why}>{code.unreachable[found.why]}</p>
      ) : (
        <>
          <div className={styles.code}>
            <QrCode text={found.address} label={code.alt(found.address)} fallback={<p>{code.tooLong}</p>} />
          </div>
          <p>{code.title}</p>
          <p className={styles.address}>{found.address}</p>
        </>
      )}
    </section>
  )
}
