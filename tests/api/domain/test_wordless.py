"""What was sent instead of words, as text channels tell it."""

import pytest

from api.domain.wordless import Wordless, wordless


@pytest.mark.parametrize(
    "text",
    [
        "[photo]",
        "<Media omitted>",
        "image omitted",
        "<attached: 00000012-PHOTO-2026-11-24.jpg>",
        "IMG_20261124_183205.jpg",
        "📷 Photo",
        "🎤 Voice message (0:40)",
        "[voice note]\n[image]",
        "\ufffc",
    ],
)
def test_an_attachment_is_no_message_in_words(text: str) -> None:
    assert wordless(text) is Wordless.ATTACHMENT


@pytest.mark.parametrize(
    "text",
    [
        "📍 Live location",
        "[location]",
        "https://maps.google.com/?q=54.9712,-1.6012",
        "https://maps.app.goo.gl/abc123",
        "Location: https://maps.google.com/?q=1,2",
        "54.9712, -1.6012",
        "///filled.count.soap",
    ],
)
def test_a_place_alone_is_told_apart(text: str) -> None:
    assert wordless(text) is Wordless.PLACE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "😭😭",
        "here is the photo of the car",
        "[photo] he did this to me",
        "its at ///filled.count.soap",
        "photo",
        "www.met.police.uk",
        "77260012345",
        "a location",
        "img",
    ],
)
def test_words_are_words(text: str) -> None:
    assert wordless(text) is None
