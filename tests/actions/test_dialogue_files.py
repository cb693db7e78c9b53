"""The dialogue's files agree with one another and with the catalogue of services."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from actions.existing_case import ReportStatusForm
from actions.forms import DANGER, SMALL_TALK, Form
from actions.licensing_and_local import FindLocalTeamForm
from actions.lost_and_found import FoundPropertyForm, LostPropertyForm
from actions.services import read_services
from actions.status_code import StatusCodeForm
from actions.task_facts import read_property, read_tasks
from tests.actions.support import FakeRecords

ROOT = Path(__file__).parent.parent.parent
SERVICES = read_services()
TASKS = {name: task for name, task in read_tasks().items() if task.facts}
PROPERTY = read_property()
FORMS: tuple[Form, ...] = tuple(form(FakeRecords()) for form in (ReportStatusForm, StatusCodeForm, FindLocalTeamForm))
BEGINS = (ReportStatusForm, FindLocalTeamForm, LostPropertyForm, FoundPropertyForm)
"""The forms that an enquiry begins with."""

FORM_OF = {form.service: form.form for form in BEGINS}
MODULES = sorted((ROOT / "actions").glob("*.py"))


def read(path: str) -> Any:
    return YAML(typ="safe").load(ROOT / path)


DOMAIN = read("domain.yml")


def rules(family: str) -> Iterator[tuple[str, list[str]]]:
    """Every intent that a family's rules begin with, and the actions that follow."""
    for rule in read(f"data/rules/{family}.yml")["rules"]:
        first, *rest = rule["steps"]
        for step in first.get("or", [first]):
            if "intent" in step:
                yield step["intent"], [other["action"] for other in rest if "action" in other]


RULES = {family: dict(rules(family)) for family in {service.family for service in SERVICES.values()}}


def in_a_fresh_python(code: str, **environment: str) -> Any:
    """Run code in the repository with nothing but this environment; what it prints, as JSON."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True)
    return json.loads(done.stdout)


def test_the_intents_are_the_services() -> None:
    assert DOMAIN["intents"] == list(SERVICES)


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_has_one_rule_in_its_familys_file(name: str) -> None:
    assert [family for family in RULES if name in RULES[family]] == [SERVICES[name].family]


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_ends_as_the_catalogue_says(name: str) -> None:
    service, actions = SERVICES[name], RULES[SERVICES[name].family][name]
    if name in FORM_OF:
        assert actions == ["action_start_enquiry", FORM_OF[name]]
    elif name in TASKS:
        assert service.ends == "task"
        assert actions == ["action_start_enquiry", "task_form"]
    elif name == "request_human" or service.ends == "now":
        assert actions == ["action_hand_over"]
    elif service.ends == "person":
        assert actions == ["action_tell_answer", "action_hand_over"]
    elif name in ("affirm", "deny"):
        assert actions == ["action_hear_feedback"]
    elif service.family == "conversation":
        assert len(actions) == 1
        assert actions[0] in DOMAIN["responses"]
    else:
        assert actions == ["action_tell_answer"]


def test_what_is_not_understood_is_asked_again() -> None:
    assert dict(rules("conversation"))["nlu_fallback"] == ["action_ask_rephrase"]


def test_every_action_of_the_domain_is_registered_and_the_reverse() -> None:
    registered = in_a_fresh_python(
        "import json; from rasa_sdk.executor import ActionExecutor; executor = ActionExecutor();"
        "executor.register_package('actions'); print(json.dumps(list(executor.actions)))",
        PHASE3_RECORDS_TOKEN="s3cret",
    )
    assert sorted(registered) == sorted(DOMAIN["actions"])


def test_a_form_that_others_are_made_from_keeps_its_own_name() -> None:
    registered = in_a_fresh_python(
        "import json; from rasa_sdk.executor import ActionExecutor; executor = ActionExecutor();"
        "executor.register_package('actions');"
        "print(json.dumps({name: type(run.__self__).__name__ for name, run in executor.actions.items()}))",
        PHASE3_RECORDS_TOKEN="s3cret",
    )
    forms = {name: kind for name, kind in registered.items() if name.startswith("validate_")}
    assert forms["validate_task_form"] == "TaskForm"
    assert len(set(forms.values())) == len(forms)


def test_importing_the_actions_opens_no_file_of_ours_and_no_connection() -> None:
    names = [f"actions.{module.stem}" for module in MODULES]
    opened = in_a_fresh_python(
        "import importlib, json, sys; import rasa_sdk, rasa_sdk.endpoint, aiohttp, ruamel.yaml; done = []\n"
        "sys.addaudithook(lambda event, args: done.append([event, str(args[0])])"
        " if event in ('open', 'socket.connect', 'subprocess.Popen') else None)\n"
        f"for name in {names}: importlib.import_module(name)\n"
        "print(json.dumps(done))"
    )
    assert [(event, what) for event, what in opened if not what.endswith((".py", ".pyc")) and ".pyc." not in what] == []


def test_the_actions_need_nothing_but_the_sdk_and_a_few_small_libraries() -> None:
    allowed = {"actions", "rasa_sdk", "aiohttp", "ruamel", "typing_extensions"} | sys.stdlib_module_names
    for module in MODULES:
        tree = ast.parse(module.read_text())
        modules = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        modules += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
        assert {name.split(".")[0] for name in modules} <= allowed, module.name


def test_no_action_holds_words_for_the_public() -> None:
    for module in MODULES:
        for call in ast.walk(ast.parse(module.read_text())):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "utter_message":
                said = {word.arg: word.value for word in call.keywords}
                assert not call.args, module.name
                assert not isinstance(said.get("text"), (ast.Constant, ast.JoinedStr, ast.BinOp)), module.name


def test_every_response_is_used_and_every_response_used_exists() -> None:
    python = "".join(module.read_text() for module in MODULES)
    by_rule = {action for family in RULES.values() for actions in family.values() for action in actions}
    by_form = {f"utter_{verb}_{fact.slot}" for form in FORMS for fact in form.facts for verb in ("ask", "unclear")}
    by_form |= {"utter_ask_claim_answer"}
    by_action = {name for name in DOMAIN["responses"] if f'"{name}"' in python}
    assert set(DOMAIN["responses"]) == {name for name in by_rule if name.startswith("utter_")} | by_form | by_action


def test_every_button_is_a_service_under_its_own_title() -> None:
    buttons = [button for said in DOMAIN["responses"].values() for button in said[0].get("buttons", [])]
    assert buttons
    assert all(SERVICES[button["payload"].removeprefix("/")].title == button["title"] for button in buttons)


def test_a_forms_question_has_no_buttons_because_the_api_takes_those_for_a_rephrase() -> None:
    for form in FORMS:
        for fact in form.facts:
            assert "buttons" not in DOMAIN["responses"][f"utter_ask_{fact.slot}"][0]
            assert "buttons" not in DOMAIN["responses"][f"utter_unclear_{fact.slot}"][0]


def test_every_task_asks_for_facts_of_which_one_tells_what_it_is_about() -> None:
    for task in (*TASKS.values(), *PROPERTY.values()):
        assert task.fact(task.story), task.service
        assert len({fact.slot for fact in task.facts}) == len(task.facts), task.service
        assert {name for fact in task.facts for name in fact.entities} <= set(DOMAIN["entities"]), task.service


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.form)
def test_the_domain_lists_the_facts_of_a_form_in_the_order_of_its_questions(form: Form) -> None:
    slots = [fact.slot for fact in form.facts]
    assert DOMAIN["forms"][form.form]["required_slots"] == slots
    assert all(DOMAIN["slots"][slot]["mappings"] == [{"type": "custom"}] for slot in slots)


@pytest.mark.parametrize(
    ("form", "slot"),
    [
        ("task_form", "task_answer"),
        *((name, "task_answer") for name in ("lost_property_form", "found_property_form")),
        ("property_claim_form", "claim_answer"),
    ],
)
def test_a_form_that_takes_facts_in_any_order_asks_for_one_slot_that_stays_empty(form: str, slot: str) -> None:
    assert DOMAIN["forms"][form]["required_slots"] == [slot]
    assert f"validate_{form}" in DOMAIN["actions"]
    assert DOMAIN["slots"][slot]["mappings"] == [{"type": "custom"}]


def test_every_entity_a_form_reads_is_in_the_domain() -> None:
    assert {fact.entity for form in FORMS for fact in form.facts if fact.entity} <= set(DOMAIN["entities"])


def test_what_breaks_into_a_form_is_in_the_catalogue() -> None:
    assert {name for name, service in SERVICES.items() if service.ends == "now"} == DANGER
    assert {name for name in SMALL_TALK if SERVICES.get(name, SERVICES["greet"]).family != "conversation"} == set()
