"""E-mail addresses: what counts as one, and the likely meaning of one that does not."""

import re
import unicodedata

from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(
    r"([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]"
)
_IN_BRACKETS = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")


class BadAddressError(DomainError):
    """A text that no mail can go to; `proposal` is what was probably meant."""

    template = QT_TRANSLATE_NOOP(
        "errors", "“{text}” is not an e-mail address. An address looks like name@example.nl."
    )

    def __init__(self, text: str, proposal: str | None = None) -> None:
        super().__init__(text=text)
        self.proposal = proposal


def is_address(text: str) -> bool:
    """Tell whether mail can go to `text` as it stands."""
    local, at, domain = text.rpartition("@")
    return (
        bool(at)
        and len(text) <= 254
        and len(local) <= 64
        and _LOCAL.fullmatch(local) is not None
        and _DOMAIN.fullmatch(domain) is not None
    )


def read_address(text: str, *, usual_domain: str = "") -> str:
    """Return the address in `text` ("Anna <anna@voorbeeld.nl>" too) or raise BadAddressError.

    `usual_domain` is where most other addresses live; it helps to complete half an address.
    """
    found = _IN_BRACKETS.search(text)
    address = found.group(1) if found else text
    address = address.strip(" \t\r\n\u00a0;,<>").removeprefix("mailto:").rstrip(".")
    if not address or is_address(address):
        return address
    raise BadAddressError(text, _proposal(address, usual_domain))


def same_address(one: str, other: str) -> bool:
    """Tell whether two addresses reach the same mailbox, capitals aside."""
    return bool(one) and one.casefold() == other.casefold()


def _proposal(address: str, usual_domain: str) -> str | None:
    bare = unicodedata.normalize("NFKD", re.sub(r"\s+", "", address))
    bare = "".join(c for c in bare if not unicodedata.combining(c)).replace(",", ".")
    bare = re.sub(r"\(at\)|\[at\]|@+", "@", bare, flags=re.IGNORECASE)
    bare = re.sub(r"\.{2,}", ".", bare).replace("@.", "@").replace(".@", "@").strip(".")
    local, at, domain = bare.partition("@")
    candidates = [bare]
    if usual_domain and local and (not domain or usual_domain.startswith(domain.rstrip("."))):
        candidates.append(f"{local}@{usual_domain}")
    if at and domain and "." not in domain:
        candidates.append(f"{local}@{domain}.nl")
    return next((c for c in candidates if is_address(c)), None)
