/* Unpacks what publish/packing.py packs: a header in JSON, then files, in zstd frames, each unpacked as it arrives. The decoder
   compares the checksum in each frame with what it holds. */

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */
/** @typedef {(frame: Bytes, size: number) => Bytes} Decoder */
/** @typedef {{ files: Record<string, [packed: number, size: number][]>, lock: import('pyodide').Lockfile, packs: Packs, bytes?: number }} About */
/** @typedef {{
      memory: WebAssembly.Memory,
      malloc(size: number): number,
      free(at: number): void,
      ZSTD_decompress(to: number, size: number, from: number, length: number): number,
    }} Zstd */

/** The decoder: a function from a frame's bytes, and their unpacked length, to what they hold.
    @param {Promise<Response>} response @returns {Promise<Decoder>} */
export async function zstd(response) {
  const imports = { env: { emscripten_notify_memory_growth() {} } };
  const bytes = await (await response).arrayBuffer(); // not as it streams: that wants a type that not every server sends
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  const { memory, malloc, free, ZSTD_decompress } = /** @type {Zstd} */ (/** @type {unknown} */ (instance.exports));
  return (frame, size) => {
    const from = malloc(frame.length);
    const to = malloc(size);
    new Uint8Array(memory.buffer).set(frame, from); // anew each time: what malloc grew has a new buffer
    const written = ZSTD_decompress(to, size, from, frame.length);
    const whole = new Uint8Array(memory.buffer).slice(to, to + size);
    free(from);
    free(to);
    if (written !== size) throw new Error('a file of the calculator arrived damaged');
    return whole;
  };
}

/** The next bytes of a stream, as many as are asked for.
    @param {ReadableStreamDefaultReader<Bytes>} reader */
function taker(reader) {
  /** @type {Bytes} */
  let held = new Uint8Array();
  return async (/** @type {number} */ size) => {
    const whole = new Uint8Array(size);
    for (let filled = 0; filled < size;) {
      if (!held.length) {
        const { done, value } = await reader.read();
        if (done) throw new Error('a file of the calculator was cut short');
        held = value;
      }
      const part = held.subarray(0, size - filled);
      whole.set(part, filled);
      filled += part.length;
      held = held.subarray(part.length);
    }
    return whole;
  };
}

/** A packed file's header, and the files in it one after the other, as [name, parts]; parts come as they arrive.
    @param {Promise<Response>} response @param {Promise<Decoder>} decoder */
export async function unpack(response, decoder) {
  const { ok, url, status, body } = await response;
  if (!ok || !body) throw new Error(`${url}: ${status}`);
  const take = taker(body.getReader());
  const lengths = new DataView((await take(8)).buffer);
  const header = await take(lengths.getUint32(0, true));
  /** @type {About} */
  const about = JSON.parse(new TextDecoder().decode((await decoder)(header, lengths.getUint32(4, true))));
  /** @param {[packed: number, size: number][]} frames */
  async function* parts(frames) {
    for (const [packed, size] of frames) yield (await decoder)(await take(packed), size);
  }
  async function* files() {
    for (const [name, frames] of Object.entries(about.files)) yield /** @type {const} */ ([name, parts(frames)]);
  }
  return { about, files: files() };
}
