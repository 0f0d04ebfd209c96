"""Draw docs/images/briefing.png: the first pages of the briefing in English and in Kazakh, side by side.

    python tools/picture.py FOLDER [OUT]

FOLDER is one that `ondiris brief` wrote. Uses what Ondiris needs anyhow: pypdfium2 and numpy. The picture has
256 colours, which keeps it small.
"""

import struct
import sys
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2

SHOWN = ("briefing.en.pdf", "briefing.kk.pdf")
WIDE, GAP, FRAME = 700, 28, 1
BACK, EDGE = 233, 190


def page(path: Path) -> "np.ndarray[Any, np.dtype[np.uint8]]":
    first = pypdfium2.PdfDocument(path)[0]
    drawn = first.render(scale=WIDE / first.get_width(), rev_byteorder=True).to_numpy()[:, :, :3]
    return np.pad(drawn, ((FRAME,) * 2, (FRAME,) * 2, (0, 0)), constant_values=EDGE)


def side_by_side(folder: Path) -> "np.ndarray[Any, np.dtype[np.uint8]]":
    pages = [page(folder / name) for name in SHOWN]
    high = max(each.shape[0] for each in pages)
    padded = [
        np.pad(each, ((GAP, GAP + high - each.shape[0]), (GAP // 2,) * 2, (0, 0)), constant_values=BACK)
        for each in pages
    ]
    return np.pad(np.hstack(padded), ((0, 0), (GAP // 2,) * 2, (0, 0)), constant_values=BACK)


def png(pixels: "np.ndarray[Any, np.dtype[np.uint8]]") -> bytes:
    """A PNG with a palette: the 256 commonest colours at 5 bits a channel, the others by the nearest."""
    coarse = pixels >> 3
    codes = coarse[..., 0].astype(np.int32) << 10 | coarse[..., 1].astype(np.int32) << 5 | coarse[..., 2]
    found, where, counts = np.unique(codes, return_inverse=True, return_counts=True)
    kept = np.sort(found[np.argsort(-counts, kind="stable")[:256]])
    colours = np.stack([kept >> 10 & 31, kept >> 5 & 31, kept & 31], axis=1)
    others = np.stack([found >> 10 & 31, found >> 5 & 31, found & 31], axis=1)
    nearest = np.abs(others[:, None, :] - colours[None, :, :]).sum(axis=2).argmin(axis=1)
    indexed = nearest[where].reshape(codes.shape).astype(np.uint8)
    high, wide = indexed.shape
    lines = np.hstack([np.zeros((high, 1), np.uint8), indexed])
    palette = (colours << 3 | colours >> 2).astype(np.uint8)
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 3, 0, 0, 0)),
            _chunk(b"PLTE", palette.tobytes()),
            _chunk(b"IDAT", zlib.compress(lines.tobytes(), 9)),
            _chunk(b"IEND", b""),
        ]
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main(folder: Path, out: Path) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(png(side_by_side(folder)))
    print(f"{out}: {out.stat().st_size >> 10} KB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "docs/images/briefing.png"))
