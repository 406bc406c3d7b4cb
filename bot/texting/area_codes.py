"""Where +1 area codes lie: state or province, and every zone that its numbers may be in.

Rule: overlays carry the zones of the code they overlay, and a code that straddles a border
carries both sides. Our own table, because public ones lose zones on overlays and put 689
(Orlando) an hour too far west (TZ-3, TZ-4). Facts as of November 2026.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaCode:
    """What an area code says about where its numbers are."""

    country: str
    """`US`, `CA`, or a territory of the US such as `PR`."""
    state: str
    """Two letters; `NS` also stands for Prince Edward Island, `NT` for all three territories."""
    zones: tuple[str, ...]
    """IANA names."""


CANADA: Final = frozenset({"AB", "BC", "MB", "NB", "NL", "NS", "NT", "ON", "QC", "SK"})
TERRITORIES: Final = frozenset({"AS", "GU", "MP", "PR", "VI"})
TOLL_FREE: Final = frozenset({"800", "833", "844", "855", "866", "877", "888"})
PREMIUM: Final = frozenset({"900"})

_BEYOND = "242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876"
ABROAD: Final = frozenset(_BEYOND.split())
"""Countries beside the US and Canada that share +1."""

_ROWS: Final = (
    ("AL", "America/Chicago", "205 251 256 334 659 938"),
    ("AK", "America/Anchorage America/Adak", "907"),
    ("AZ", "America/Phoenix", "480 520 602 623"),
    ("AZ", "America/Phoenix America/Denver", "928"),
    ("AR", "America/Chicago", "327 479 501 870"),
    (
        "CA",
        "America/Los_Angeles",
        (
            "209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 "
            "650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 "
            "951"
        ),
    ),
    ("CO", "America/Denver", "303 719 720 748 970 983"),
    ("CT", "America/New_York", "203 475 860 959"),
    ("DE", "America/New_York", "302"),
    ("DC", "America/New_York", "202 771"),
    (
        "FL",
        "America/New_York",
        "239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954",
    ),
    ("FL", "America/New_York America/Chicago", "448 850"),
    ("GA", "America/New_York", "229 404 470 478 565 678 706 762 770 912 943"),
    ("HI", "Pacific/Honolulu", "808"),
    ("ID", "America/Boise America/Los_Angeles", "208 986"),
    (
        "IL",
        "America/Chicago",
        "217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872",
    ),
    ("IN", "America/New_York", "260 317 463 765"),
    ("IN", "America/Chicago America/New_York", "219 574 812 930"),
    ("IA", "America/Chicago", "319 515 563 641 712"),
    ("KS", "America/Chicago", "316 913"),
    ("KS", "America/Chicago America/Denver", "620 785"),
    ("KY", "America/New_York", "502 859"),
    ("KY", "America/New_York America/Chicago", "270 364 606"),
    ("LA", "America/Chicago", "225 318 337 457 504 985"),
    ("ME", "America/New_York", "207"),
    ("MD", "America/New_York", "227 240 301 410 443 667"),
    ("MA", "America/New_York", "339 351 413 508 617 774 781 857 978"),
    ("MI", "America/New_York", "231 248 269 313 517 586 616 679 734 810 947 989"),
    ("MI", "America/New_York America/Chicago", "906"),
    ("MN", "America/Chicago", "218 320 507 612 651 763 924 952"),
    ("MS", "America/Chicago", "228 471 601 662 769"),
    ("MO", "America/Chicago", "235 314 417 557 573 636 660 816 975"),
    ("MT", "America/Denver", "406"),
    ("NE", "America/Chicago", "402 531"),
    ("NE", "America/Chicago America/Denver", "308"),
    ("NV", "America/Los_Angeles", "702 725"),
    ("NV", "America/Los_Angeles America/Denver", "775"),
    ("NH", "America/New_York", "603"),
    ("NJ", "America/New_York", "201 551 609 640 732 848 856 862 908 973"),
    ("NM", "America/Denver", "505 575"),
    (
        "NY",
        "America/New_York",
        (
            "212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 "
            "917 929 934"
        ),
    ),
    ("NC", "America/New_York", "252 336 472 704 743 828 910 919 980 984"),
    ("ND", "America/Chicago America/Denver", "701"),
    (
        "OH",
        "America/New_York",
        "216 220 234 283 326 330 380 419 436 440 513 567 614 740 937",
    ),
    ("OK", "America/Chicago", "405 539 572 580 918"),
    ("OR", "America/Los_Angeles", "503 971"),
    ("OR", "America/Los_Angeles America/Boise", "458 541"),
    (
        "PA",
        "America/New_York",
        "215 223 267 272 412 445 484 570 582 610 717 724 814 835 878",
    ),
    ("RI", "America/New_York", "401"),
    ("SC", "America/New_York", "803 821 839 843 854 864"),
    ("SD", "America/Chicago America/Denver", "605"),
    ("TN", "America/New_York", "865"),
    ("TN", "America/Chicago", "615 629 731 901 931"),
    ("TN", "America/New_York America/Chicago", "423 729"),
    (
        "TX",
        "America/Chicago",
        (
            "210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 "
            "832 903 936 940 945 956 972 979"
        ),
    ),
    ("TX", "America/Denver America/Chicago", "915"),
    ("UT", "America/Denver", "385 435 801"),
    ("VT", "America/New_York", "802"),
    ("VA", "America/New_York", "276 434 540 571 686 703 757 804 826 948"),
    ("WA", "America/Los_Angeles", "206 253 360 425 509 564"),
    ("WV", "America/New_York", "304 681"),
    ("WI", "America/Chicago", "262 274 353 414 534 608 715 920"),
    ("WY", "America/Denver", "307"),
    ("PR", "America/Puerto_Rico", "787 939"),
    ("VI", "America/Puerto_Rico", "340"),
    ("GU", "Pacific/Guam", "671"),
    ("MP", "Pacific/Guam", "670"),
    ("AS", "Pacific/Pago_Pago", "684"),
    ("AB", "America/Edmonton", "368 403 587 780 825"),
    ("BC", "America/Vancouver", "604"),
    ("BC", "America/Vancouver America/Edmonton America/Fort_Nelson", "236 250 257 672 778"),
    ("MB", "America/Winnipeg", "204 431 584"),
    ("NB", "America/Halifax", "428 506"),
    ("NL", "America/St_Johns America/Halifax", "709 879"),
    ("NS", "America/Halifax", "782 902"),
    (
        "ON",
        "America/Toronto",
        "226 249 289 343 365 382 387 416 437 519 548 613 647 683 705 742 753 905 942",
    ),
    ("ON", "America/Toronto America/Winnipeg", "807"),
    ("QC", "America/Toronto", "263 273 354 438 450 468 514 579 819 873"),
    ("QC", "America/Toronto America/Halifax", "367 418 581"),
    ("SK", "America/Regina America/Edmonton", "306 474 639"),
    ("NT", "America/Edmonton America/Winnipeg America/Toronto America/Vancouver", "867"),
)


def _country(state: str) -> str:
    if state in CANADA:
        return "CA"
    return state if state in TERRITORIES else "US"


AREA_CODES: Final[dict[str, AreaCode]] = {
    code: AreaCode(country=_country(state), state=state, zones=tuple(zones.split()))
    for state, zones, codes in _ROWS
    for code in codes.split()
}
