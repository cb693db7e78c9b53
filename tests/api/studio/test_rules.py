"""The rules of training, without any program around them."""

import pytest

from api.domain.training import compare, example_line, gate, same_words


def report(**more: object) -> dict:
    return {"examples": 10, "accuracy": 0.8, "floor": {"met": True, "failures": []}} | more


def mistake(text: str, expected: str = "advice_noise", got: str = "advice_parking") -> dict:
    return {"text": text, "expected": expected, "got": got, "confidence": 0.4}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("my [car](vehicle) is gone", "my (car)(vehicle) is gone"),
        ('it is [loud]{"entity": "x"}', 'it is (loud)("entity": "x")'),
        ("/restart now", "restart now"),
        ("- one\n    - two", "one - two"),
        ("pay ${PHASE3_BOT_SECRET}", "pay $(PHASE3_BOT_SECRET)"),
        ("x\\u000a- intent: y", "x u000a- intent: y"),
        ("a\u2028b\x85c\x0bd\x00e", "a b c de"),
        ("right\u202eto left", "rightto left"),
        ("  spaced   out\t", "spaced out"),
        ("family 👨‍👩‍👧 lost", "family 👨‍👩‍👧 lost"),
        ("[]", "()"),
        ("/// - #", ""),
    ],
)
def test_an_example_is_one_line_of_words_and_nothing_that_a_program_would_read(written, kept):
    assert example_line(written) == kept


def test_texts_that_differ_in_case_punctuation_and_spaces_are_the_same_words():
    assert same_words("Where's  my BIKE?!") == same_words("where’s my bike")
    assert same_words("he's outside") == same_words("hes outside")
    assert same_words("lost it") != same_words("lost hit")


def test_emoji_and_bare_punctuation_are_words_of_their_own():
    assert same_words("👍") != same_words("👎")
    assert same_words("???") != same_words("!!!")


def test_a_model_that_meets_the_floor_may_go_live():
    assert gate(report()) == []


def test_a_model_under_the_floor_may_not_and_the_failures_say_why():
    assert gate(report(floor={"met": False, "failures": ["advice_noise: recall 0.50 < 0.70"]})) == [
        "advice_noise: recall 0.50 < 0.70"
    ]


def test_failures_count_even_when_the_report_says_that_the_floor_is_met():
    assert gate(report(floor={"met": True, "failures": ["risk recall"]})) == ["risk recall"]


@pytest.mark.parametrize("broken", [{}, {"examples": 0}, {"examples": 5}, {"examples": 5, "floor": None}])
def test_a_report_that_does_not_speak_of_the_floor_opens_no_gate(broken):
    assert gate(broken)


def test_a_comparison_says_what_got_better_and_what_got_worse():
    found = compare(
        report(macro_f1=0.7, fallback_rate=0.10, accuracy=0.80), report(macro_f1=0.6, fallback_rate=0.05, accuracy=0.80)
    )
    verdicts = {figure.label: (figure.better, figure.worse) for figure in found.figures}
    assert verdicts["Read rightly"] == (False, False)
    assert verdicts["Balance over all enquiries (macro F1)"] == (False, True)
    assert verdicts["Not understood"] == (True, False)
    assert [figure.label for figure in found.worse] == ["Balance over all enquiries (macro F1)"]


def test_intents_that_got_worse_stand_first_and_unchanged_ones_are_left_out():
    def intents(*correct: int) -> dict:
        return {name: {"n": 10, "correct": n} for name, n in zip("abc", correct, strict=True)}

    found = compare(report(per_intent=intents(9, 5, 7)), report(per_intent=intents(10, 3, 7)))
    assert [(one.intent, one.change) for one in found.intents] == [("b", -2), ("a", 1)]


def test_new_mistakes_and_mended_ones_are_told_apart():
    live, candidate = report(confusions=[mistake("a"), mistake("b")]), report(confusions=[mistake("b"), mistake("c")])
    found = compare(live, candidate)
    assert [one.text for one in found.made] == ["c"]
    assert [one.text for one in found.mended] == ["a"]


def test_danger_that_is_no_longer_noticed_is_named():
    def missing(*texts: str) -> dict:
        return {"recall": 0.9, "misses": [{"text": text, "score": 0.2} for text in texts]}

    found = compare(report(risk=missing("a", "b")), report(risk=missing("b", "c")))
    assert (found.danger_missed, found.danger_noticed) == (("c",), ("a",))
    assert [figure.label for figure in found.figures] == ["Read rightly", "Danger noticed"]


@pytest.mark.parametrize(
    ("mended", "made", "chance"), [(0, 0, 1.0), (1, 0, 1.0), (3, 3, 1.0), (6, 0, 0.03125), (9, 1, 0.021484375)]
)
def test_how_likely_chance_alone_would_mend_so_many_more_than_it_makes(mended, made, chance):
    live = report(confusions=[mistake(f"mended {n}") for n in range(mended)])
    candidate = report(confusions=[mistake(f"made {n}") for n in range(made)])
    found = compare(live, candidate)
    assert found.chance == chance
    assert found.could_be_chance is (chance >= 0.05)
