"""The command `mission-dossier-contracts`, which is also `python -m mission_dossier_contracts`."""

from argparse import ArgumentParser

from . import __version__
from .conformance import program


def main() -> None:
    """Run the command with the arguments of the process."""
    parser = ArgumentParser(
        prog="mission-dossier-contracts", description="The mission dossier event contract."
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser(
        "conformance",
        help="answer the conformance protocol on standard input and output",
        description="Answers the conformance protocol: one JSON object a line on standard input,"
        " and one answer to each on standard output.",
    ).set_defaults(run=program.run)
    parser.parse_args().run()


if __name__ == "__main__":
    main()
