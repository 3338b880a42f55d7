import { inflateRawSync } from 'node:zlib'

const CENTRAL_ENTRY = 0x02014b50
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const STORED = 0

/** The files in a zip archive, such as a workbook or slides, as text by their paths. */
export function unzipped(archive: Uint8Array): Record<string, string> {
  const bytes = Buffer.from(archive)
  const files: Record<string, string> = {}
  // From its end: an archive may hold others, such as the workbooks of the charts of a slide.
  let at = bytes.readUInt32LE(bytes.lastIndexOf(END) + 16)
  while (bytes.readUInt32LE(at) === CENTRAL_ENTRY) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    )
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? Number.NaN))
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(begin, begin + packed)
    files[name] = (method === STORED ? content : inflateRawSync(content)).toString('utf8')
    at += 46 + (nameLength ?? Number.NaN) + (extraLength ?? Number.NaN) + (commentLength ?? Number.NaN)
  }
  return files
}
