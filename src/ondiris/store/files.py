"""The files that were loaded, byte for byte, each under its own checksum."""

import os
import tempfile
from hashlib import sha256
from pathlib import Path

from ondiris.store.errors import StoreError


def checksum(content: bytes) -> str:
    return sha256(content).hexdigest()


class SourceFiles:
    """A folder of files named by their SHA-256; a file is there whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, digest: str, content: bytes) -> None:
        """Keep a file; one that is there already is left alone.

        Raises ValueError where the bytes are not those of the checksum, StoreError where writing fails.
        """
        if checksum(content) != digest:
            raise ValueError(f"the bytes have the SHA-256 {checksum(content)}, not {digest}")
        target = self.folder / digest
        if target.exists():
            return
        draft = ""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.folder, prefix=".draft-", delete=False) as file:
                draft = file.name
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(draft).replace(target)
        except OSError as error:
            if draft:
                Path(draft).unlink(missing_ok=True)
            raise StoreError(f"{target}: the loaded file cannot be kept ({error.strerror}); "
                             "nothing was loaded") from error  # fmt: skip

    def read(self, digest: str) -> bytes | None:
        """The bytes of a loaded file, None where they were not kept.

        Raises StoreError where they are no longer those that were loaded.
        """
        target = self.folder / digest
        try:
            content = target.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"{target}: the loaded file cannot be read ({error.strerror})") from error
        if checksum(content) != digest:
            raise StoreError(
                f"{target}: the file was changed after it was loaded; put back a copy of the store"
            )
        return content
