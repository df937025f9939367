"""Seals a file as docs/file-format.md says, with Python's own means, for tests/sealed: python3 tools/sealed-vectors.py
Needs the package `cryptography`. Shares no code with src/."""
import base64
import hashlib
import json

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
b64 = lambda data: base64.b64encode(data).decode()
count = lambda n, start: bytes((start + i) % 256 for i in range(n))


def seal(key, purpose, data, beside, salt):
    once = HKDF(hashes.SHA256(), 44, salt, f"kith {purpose}".encode()).derive(key)
    return salt + AESGCM(once[:32]).encrypt(once[32:], data, beside)


def written(key):
    bits = int.from_bytes(key, "big") << 12 | int.from_bytes(hashlib.sha256(key).digest()[:2], "big") >> 4
    letters = "".join(LETTERS[bits >> 5 * (27 - i) & 31] for i in range(28))
    return "-".join(letters[i : i + 4] for i in range(0, 28, 4))


passphrase, cost = "Mond über dem Fjord", {"N": 2**15, "r": 8, "p": 1}
data_key, before, recovery, kdf_salt = count(32, 1), count(32, 101), count(16, 201), count(16, 50)
key, old = "00112233445566aa", "ffeeddccbbaa9988"
opener = hashlib.scrypt(passphrase.encode(), salt=kdf_salt, n=cost["N"], r=cost["r"], p=cost["p"], maxmem=2**27, dklen=32)
slots = [
    {"kind": "passphrase", "kdf": "scrypt", "cost": cost, "salt": b64(kdf_salt), "sealed": b64(seal(opener, "slot", data_key, f"kith slot passphrase {key}".encode(), count(32, 2)))},
    {"kind": "recovery", "sealed": b64(seal(recovery, "slot", data_key, f"kith slot recovery {key}".encode(), count(32, 3)))},
]
earlier = [{"key": old, "sealed": b64(seal(data_key, "earlier", before, old.encode(), count(32, 4)))}]
begun = json.dumps({"format": "kith-sealed-notebook", "version": 1, "key": key, "slots": slots, "earlier": earlier}, separators=(",", ":"))[:-1]
header = f'{begun},"checksum":"{hashlib.sha256(begun.encode()).hexdigest()}"}}\n'.encode()
inside = '{"a": "Ein Wort, 朋友"}'
text = '{"base":"00"}'
with open("tests/sealed/vectors.json", "w") as out:
    json.dump(
        {
            "passphrase": passphrase,
            "opener": opener.hex(),
            "recoveryKey": written(recovery),
            "dataKey": data_key.hex(),
            "earlierKey": before.hex(),
            "inside": inside,
            "file": b64(header + seal(data_key, "notebook", inside.encode(), header, count(32, 5))),
            "line": text,
            "sealedLine": b64(seal(data_key, "journal", text.encode(), key.encode(), count(32, 6))),
        },
        out,
        indent=1,
        ensure_ascii=False,
    )
    out.write("\n")
