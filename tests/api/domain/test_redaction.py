"""What is covered before trainers see a message."""

import pytest

from api.domain.redaction import redacted


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("my name is Priya Nair and i lost my bag", "Priya"),
        ("mail me at someone@example.com pls", "someone@example.com"),
        ("ring me on 07700 900123", "900123"),
        ("ring me on +44 7700 900 123 after 6", "7700"),
        ("i live at zz99 3vz", "3vz"),
        ("ref 77260012345 any news", "77260012345"),
        ("reg is AB12 CDE blue fiesta", "AB12"),
        ("card 4929 1234 5678 9012 was used", "4929"),
        ("its NSP-12345-26", "12345"),
        ("CAD 20/123456/26", "123456"),
        ("he lives at 14 Mill Lane", "Mill"),
        ("i spoke to PC 4521 about it", "4521"),
        ("my NI is QQ 12 34 56 C", "12 34 56"),
        ("im @robin_drama on insta", "robin_drama"),
        ("see https://example.com/me?id=7", "example.com"),
        ("ask for mrs Okafor", "Okafor"),
        ("mr ahmed next door", "ahmed"),
        ("pc 1234 came round", "1234"),
        ("born 12 March 1985", "1985"),
        ("born 12.03.1985", "1985"),
    ],
)
def test_what_could_name_somebody_is_covered(text, gone):
    assert gone not in redacted(text)
    assert "<" in redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        "hiya any update on my case its been 3 wks",
        "this is urgent please come",
        "someone called police yesterday",
        "i miss him so much",
        "next door banging at 2am again",
        "lost a black rucksack on the 36 bus",
    ],
)
def test_ordinary_words_stay(text):
    assert redacted(text) == text
