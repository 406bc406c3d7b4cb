"""What wordings of written consent say, and what they do not, in three languages."""

from __future__ import annotations

import pytest

from bot.consent.clause_words import AUTOMATED, CONDITION, SELLER, clause_sentence, clauses_missing
from bot.consent.methods import grade_of
from bot.consent.opt_in_check import problems
from bot.consent.record import Evidence, Grade, OptInMethod
from tests.builders import BRAND, NOW
from tests.consent.cases import a_signed_opt_in

COMPLETE = (
    (
        "By checking this box I agree to receive recurring automated marketing text messages from "
        "Harbor Dental at the number provided. Consent is not a condition of purchase."
    ),
    (
        "I authorize Harbor Dental to send me promotional texts using an automatic "
        "telephone dialing "
        "system. I understand that I am not required to sign this agreement as a condition of "
        "purchasing any property, goods, or services."
    ),
    (
        "Yes! Text me Harbor Dental's offers. Messages are sent automatically. You don't "
        "have to agree "
        "to buy anything from us."
    ),
    (
        "HARBOR DENTAL: reply YES to get automated promo texts. Consent not required to buy "
        "goods or "
        "services. Msg&data rates may apply."
    ),
    (
        "I want autodialed advertising text messages by Harbor Dental, Inc. at (415) 555-0132; my "
        "agreement isn't a requirement for any purchase."
    ),
    (
        "Sign me up for HarborDental deals by SMS (automated). Signing is never a condition of any "
        "sale."
    ),
    (
        "Acepto recibir mensajes de texto promocionales automatizados de Harbor Dental en "
        "este número. "
        "El consentimiento no es una condición de compra."
    ),
    (
        "Autorizo a Harbor Dental a enviarme mensajes de marketing recurrentes y "
        "automáticos. No se "
        "requiere mi consentimiento para comprar bienes o servicios."
    ),
    (
        "Harbor Dental puede mandarme ofertas por SMS de forma automática. No tiene que "
        "aceptar para "
        "hacer una compra."
    ),
    (
        "J'accepte de recevoir des messages texte promotionnels automatisés de Harbor Dental à ce "
        "numéro. Le consentement n'est pas une condition d'achat."
    ),
    (
        "J'autorise Harbor Dental à m'envoyer des textos publicitaires récurrents. Mon "
        "consentement "
        "n'est pas requis pour acheter des biens ou des services."
    ),
    "Oui aux offres de Harbor Dental par SMS automatique; cela ne conditionne pas un achat.",
)
LACKING = (
    ("Text me about my orders.", (SELLER, AUTOMATED, CONDITION)),
    ("", (SELLER, AUTOMATED, CONDITION)),
    ("I agree to get marketing texts from Harbor Dental at this number.", (AUTOMATED, CONDITION)),
    ("Get automated marketing texts from Harbor Dental.", (CONDITION,)),
    ("Get automated texts from Harbor Dental. Consent is not a condition of purchase.",
     (AUTOMATED,)),
    ("Get marketing texts from Harbor Dental. Consent is not a condition of purchase.",
     (AUTOMATED,)),
    ("Get automated marketing emails from Harbor Dental; not a condition of purchase.",
     (AUTOMATED,)),
    ("Get automated marketing texts from us. Consent is not a condition of purchase.", (SELLER,)),
    ("Get automated marketing texts from Harbor Dentists; not a condition of purchase.",
     (SELLER,)),
    ("Automated marketing texts from Harbor Dental. No purchase necessary.", (CONDITION,)),
    ("Automated marketing texts from Harbor Dental. Consent is a condition of purchase.",
     (CONDITION,)),
    ("Automated marketing texts from Harbor Dental; not a condition of employment.", (CONDITION,)),
    ("Harbor Dental will never send automated texts, nor marketing. Not a condition of purchase.",
     (AUTOMATED,)),
    (("We send appointment texts automatically, without marketing. Harbor Dental. Agreeing is not "
     "required to buy."), (AUTOMATED,)),
    ("Acepto mensajes de texto de Harbor Dental. No es una condición de compra.", (AUTOMATED,)),
    ("Acepto mensajes promocionales automatizados de Harbor Dental.", (CONDITION,)),
    ("Mensajes promocionales automatizados. No es condición de compra.", (SELLER,)),
    ("J'accepte les textos promotionnels automatisés de Harbor Dental.", (CONDITION,)),
    ("Textos automatisés de Harbor Dental, sans publicité. Ce n'est pas une condition d'achat.",
     (AUTOMATED,)),
)  # fmt: skip


@pytest.mark.parametrize("wording", COMPLETE, ids=lambda wording: wording[:40])
def test_a_whole_wording_holds_every_clause(wording: str) -> None:
    assert clauses_missing(wording, BRAND) == ()
    assert clauses_missing(wording.upper(), BRAND) == ()
    assert clauses_missing(wording.replace("'", "\u2019"), BRAND) == ()


@pytest.mark.parametrize(("wording", "missing"), LACKING, ids=lambda row: str(row)[:40])
def test_what_a_wording_does_not_say_is_named(wording: str, missing: tuple[str, ...]) -> None:
    assert clauses_missing(wording, BRAND) == missing


@pytest.mark.parametrize(
    ("seller", "wording", "named"),
    [
        ("Harbor Dental LLC", "texts from Harbor Dental", True),
        ("The Café Núñez", "textos de Cafe Nunez", True),
        ("O'Neill & Sons", "texts from O'Neill and Sons", False),
        ("O'Neill & Sons", "texts from O'Neill & Sons", True),
        ("Bay", "texts from Bayer", False),
        ("A.B.C. Auto", "texts by A B C Auto", True),
        ("", "texts from somebody", False),
        ("Co", "texts from Co", True),
    ],
)
def test_a_seller_is_found_as_people_write_names(
    seller: str,
    wording: str,
    named: bool,  # noqa: FBT001 - a row
) -> None:
    assert (SELLER not in clauses_missing(wording, seller)) is named


def test_a_ticked_box_over_words_that_lack_a_clause_is_refused_and_names_it() -> None:
    record = a_signed_opt_in(
        evidence=Evidence(
            wording="Automated marketing texts from Harbor Dental: yes please.", place="form 12"
        ),
        method=OptInMethod.PAPER_FORM,
    )

    found = problems(record, now=NOW)

    assert set(found) == {"clauses"}
    assert "not a condition of buying" in found["clauses"]
    assert "automatically" not in found["clauses"]


def test_a_whole_wording_under_a_ticked_box_is_taken_and_carries_promotions() -> None:
    record = a_signed_opt_in(evidence=Evidence(wording=COMPLETE[0], place="form 12"))

    assert problems(record, now=NOW) == {}
    assert grade_of(record) is Grade.E4_SIGNED


def test_the_sentence_lists_everything_that_is_missing() -> None:
    assert clause_sentence((), BRAND) == ""
    said = clause_sentence((SELLER, AUTOMATED, CONDITION), BRAND)
    assert said.startswith(f"The wording does not name {BRAND}, say that marketing texts")
    assert " or say that agreeing" in said
