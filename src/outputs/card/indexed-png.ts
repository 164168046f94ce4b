import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_SIZE = 256;
/** Higher levels take three to ten times as long for a file that is three to five per cent smaller. */
const LEVEL = 7;

/** Opaque pixels, four bytes each, as a PNG with a palette: without loss, and at half the size; throws if there are more colours than a palette holds. */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { buffer, byteOffset } = pixels;
  const colours = new DataView(buffer, byteOffset, width * height * 4);
  const places = new Map<number, number>();
  // Each row begins with the number of its filter, which is 0: none helps where neighbours are alike or unrelated.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0, to = y * (width + 1) + 1; x < width; x++, from += 4, to++) {
      const colour = colours.getUint32(from) >>> 8;
      const place = places.get(colour) ?? places.size;
      if (place === places.size) places.set(colour, place);
      rows[to] = place;
    }
  }
  if (places.size > PALETTE_SIZE)
    throw new Error(`A card has ${places.size} colours, but a palette holds ${PALETTE_SIZE}: draw it with fewer, and without gradients.`);
  const palette = Buffer.from([...places.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Eight bits a pixel, of colour type 3: by palette. */
function header(width: number, height: number): Buffer {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
