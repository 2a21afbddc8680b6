"""The folder of the unpacked npm package, from the command line."""

import sys
from pathlib import Path


def package_folder() -> Path:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "languages/package")
    if not (folder / "schemas").is_dir():
        print(
            f"{folder / 'schemas'} is missing: name the folder of the unpacked package"
            " mission-dossier-contracts",
            file=sys.stderr,
        )
        sys.exit(2)
    return folder
