"""What is packed is unpacked in the browser as it was, or not at all."""

import json
import random
import subprocess
from base64 import b64encode
from pathlib import Path

import pytest

from publish import node, packing

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "docs" / "assets" / "python" / "unpack.js"
DAMAGES = 400
UNPACK = """
import { readFileSync } from 'node:fs';
const { unpack, zstd } = await import(process.argv[1]);
const { file, decoder, bits, cuts } = JSON.parse(readFileSync(0, 'utf8'));
const bytes = (text) => new Uint8Array(Buffer.from(text, 'base64'));
const decode = zstd(Promise.resolve(new Response(bytes(decoder), { headers: { 'content-type': 'application/wasm' } })));
async function all(content) {
  try {
    const { about, files } = await unpack(Promise.resolve(new Response(content)), decode);
    const found = {};
    for await (const [name, parts] of files) {
      found[name] = '';
      for await (const part of parts) found[name] += Buffer.from(part).toString('latin1');
    }
    return { note: about.note, found };
  } catch {
    return undefined;
  }
}
function damaged(bit) {
  const copy = bytes(file);
  copy[bit >> 3] ^= 1 << (bit & 7);
  return copy;
}
const whole = await all(bytes(file));
const seen = [];
const cut = cuts.map((at) => bytes(file).slice(0, at));
for (const one of [...bits.map(damaged), ...cut]) seen.push(await all(one) ?? null);
console.log(JSON.stringify({ whole, seen }));
"""


@pytest.fixture(scope="module")
def packed() -> bytes:
    plain = random.Random(1).randbytes(3000)
    return packing.pack({"a": [b"first " * 40, plain], "b": [b"second"]}, {"note": "ours"})


def test_a_damaged_bit_or_a_cut_is_noticed_before_anything_is_used(packed: bytes) -> None:
    order = random.Random(2)
    bits = [*range(128), *order.sample(range(128, len(packed) * 8), DAMAGES)]
    cuts = [0, 3, 8, 20, len(packed) // 2, len(packed) - 1]
    told = {
        "file": b64encode(packed).decode(),
        "decoder": b64encode(packing.zstd_decoder(ROOT / "node_modules" / "zstddec")).decode(),
        "bits": bits,
        "cuts": cuts,
    }
    command = [node.executable(), "--input-type=module", "--eval", UNPACK, READER.as_uri()]
    done = subprocess.run(command, input=json.dumps(told), capture_output=True, encoding="utf-8", check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-2000:]
    answer = json.loads(done.stdout)
    assert answer["whole"]["note"] == "ours"
    assert answer["whole"]["found"]["b"] == "second"
    # A bit of a frame that says nothing of its content may turn: then what comes out is the same.
    fine = (None, answer["whole"])
    garbled = [at for at, one in zip([*bits, *cuts], answer["seen"], strict=True) if one not in fine]
    assert not garbled
    assert sum(one is None for one in answer["seen"]) > len(answer["seen"]) * 0.95
