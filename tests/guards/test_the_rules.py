"""The rules that would be broken if nothing watched them: sessions, audiences, sizes, contracts."""

import ast
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from fastapi.routing import APIRoute
from starlette.routing import Mount

from api.db import schema
from api.db.all_tables import Base
from api.db.session import Database
from api.domain.escalation import RISKY_INTENTS, Reason
from api.main import create_app
from api.neighbourhoods.client import DEADLINE as LOCAL_TEAMS_DEADLINE
from api.settings import Settings
from api.web.dependencies import AUDIENCES, checked_form
from api.wiring import wire

ROOT = Path(__file__).parent.parent.parent
SOURCES = sorted(
    path
    for folder in ("api", "actions", "bot")
    for path in (ROOT / folder).rglob("*.py")
    if "versions" not in path.parts and "vendor" not in path.parts
)
LONGEST_FILE = 400
LONGEST_FUNCTION = 45


def functions(path: Path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def committed_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.splitlines() if (ROOT / name).is_file()]


@pytest.fixture(scope="module")
def settings(tmp_path_factory) -> Settings:
    url = f"sqlite:///{tmp_path_factory.mktemp('guards') / 'test.db'}"
    return Settings(_env_file=None, database_url=url, bot_secret="s", records_token="t")


@pytest.fixture(scope="module")
def app(settings):
    wired = wire(settings)
    yield create_app(wired)
    wired.close()


def dependencies_of(dependant):
    for inner in dependant.dependencies:
        yield inner.call
        yield from dependencies_of(inner)


def routes_of(app):
    for route in app.routes:
        if isinstance(route, Mount):
            assert route.path == "/static", f"{route.path} is mounted without an audience"
        elif inner := getattr(route, "original_router", None):
            assert all(isinstance(one, APIRoute) for one in inner.routes)
            yield from inner.routes


def test_every_route_says_who_may_come_in(app):
    routes = list(routes_of(app))
    assert len(routes) > 15
    without = [
        f"{route.methods} {route.path}"
        for route in routes
        if not any(call in AUDIENCES for call in dependencies_of(route.dependant))
    ]
    assert without == []


def test_nothing_but_the_openapi_document_is_served_beside_the_doors(app):
    assert {getattr(route, "path", None) for route in app.routes} == {"/openapi.json", "/static", None}


def test_every_form_of_people_at_work_is_checked(app):
    unchecked = [
        route.path
        for route in routes_of(app)
        if route.path.startswith(("/desk", "/studio", "/sign-in/"))
        and route.methods & {"POST", "PUT", "PATCH", "DELETE"}
        and checked_form not in dependencies_of(route.dependant)
    ]
    assert unchecked == []


def test_no_service_repository_or_domain_function_commits():
    """Commits happen where a `writing()` block ends: in the doors and in the visible blocks of the spine."""
    guilty = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if re.search(r"\.commit\(\)|\.rollback\(\)", path.read_text(encoding="utf-8"))
        and path.name not in ("session.py", "env.py")
    ]
    assert guilty == []


def test_transactions_begin_only_at_the_edges():
    """`writing()` belongs to routes, to the programs, and to the spine's own steps."""
    allowed = (
        "routes.py",
        "cli.py",
        "worker.py",
        "journey.py",
        "outbox.py",
        "dependencies.py",
        "runs.py",
        "examples.py",
        "promoting.py",
    )
    guilty = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if ".writing()" in path.read_text(encoding="utf-8")
        and not path.name.endswith(allowed)
        and path.name != "session.py"
    ]
    assert guilty == []


def test_no_file_is_longer_than_a_person_reads():
    long = {
        str(path.relative_to(ROOT)): n for path in SOURCES if (n := len(path.read_text().splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_no_function_is_longer_than_a_screen():
    long = [
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in SOURCES
        for node in functions(path)
        if node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_every_function_says_what_it_returns():
    silent = [
        f"{path.relative_to(ROOT)}:{node.name}" for path in SOURCES for node in functions(path) if node.returns is None
    ]
    assert silent == []


def test_every_module_says_what_it_is_for():
    empty = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if path.read_text(encoding="utf-8").strip()
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert empty == []


def test_no_file_is_called_by_a_word_that_means_nothing():
    vague = {"utils", "helpers", "common", "manager", "misc", "util"}
    assert [str(path) for path in SOURCES if path.stem in vague or vague & set(path.parts)] == []


def test_logging_goes_through_the_one_helper():
    """The standard logger takes any text; ours takes only ids. Only the helper itself may touch the standard one."""
    guilty = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if path.parts[len(ROOT.parts)] == "api"
        and "logging.getLogger(" in path.read_text(encoding="utf-8")
        and path.name != "logs.py"
    ]
    assert guilty == []


def test_messages_and_audit_rows_are_never_changed():
    guilty = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if re.search(r"(update|delete)\((MessageRow|AuditRow|RecordsAuditRow)\)", path.read_text(encoding="utf-8"))
    ]
    assert guilty == []


def test_no_committed_file_names_a_machine_or_an_index():
    words = [
        r"/roo[t]/",
        "/home/[a-z]",
        "index-" + "url http",
        "/simpl[e]/",
        '"resolve[d]": "http',
        r"registry\.npmjs",
        r"pypi\.org/simple",
    ]
    pattern = re.compile("|".join(words))
    guilty = [
        str(path.relative_to(ROOT))
        for path in committed_files()
        if path.suffix not in (".png", ".ico", ".woff2")
        and path != Path(__file__)
        and pattern.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert guilty == []


def test_every_lock_has_hashes():
    for lock in (*ROOT.glob("api/*.lock"), *ROOT.glob("bot/*.lock")):
        text = lock.read_text(encoding="utf-8")
        names = re.findall(r"^[A-Za-z0-9].*==", text, re.M)
        assert names, lock
        assert text.count("--hash=sha256:") >= len(names), lock


def test_the_migrations_make_exactly_the_tables_of_the_models(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'migrated.db'}")
    schema.migrate(database)
    with database.engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    database.close()
    assert differences == []


def test_the_programs_refuse_a_database_that_was_not_migrated(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'old.db'}")
    with pytest.raises(schema.SchemaTooOld, match="make migrate"):
        schema.check(database)
    schema.migrate(database)
    schema.check(database)
    database.close()


def test_the_catalogue_the_intents_and_the_training_data_name_the_same_services():
    services = {entry["id"]: entry for entry in yaml.safe_load((ROOT / "data/services.yml").read_text())}
    domain = yaml.safe_load((ROOT / "domain.yml").read_text())
    intents = {name if isinstance(name, str) else next(iter(name)) for name in domain["intents"]}
    assert intents - {"nlu_fallback"} == set(services)
    for path in (ROOT / "data/nlu").glob("*.yml"):
        for entry in yaml.safe_load(path.read_text())["nlu"]:
            assert services[entry["intent"]]["family"] == path.stem, (path.name, entry["intent"])
            assert len(entry["examples"].splitlines()) >= 20, entry["intent"]


def test_every_service_that_ends_in_an_answer_has_one_and_every_reason_has_words():
    answers = {
        (entry["service"], entry.get("topic", ""))
        for path in (ROOT / "data/answers").glob("*.yml")
        for entry in yaml.safe_load(path.read_text())
    }
    for entry in yaml.safe_load((ROOT / "data/services.yml").read_text()):
        if entry["family"] != "conversation" and entry["ends"] in ("answer", "task", "person"):
            assert any(service == entry["id"] for service, _ in answers), entry["id"]
    for reason in set(Reason) - {Reason.RISK}:
        assert ("handover", reason) in answers, reason
    for topic in ("taken", "handed_back", "resolved"):
        assert ("handover", topic) in answers, topic
    for kind in RISKY_INTENTS.values():
        assert ("risk", kind) in answers, kind


def test_waiting_times_fit_into_each_other():
    """Local teams < records client < wait for the bot < the strictest platform's patience (10 s), in one place."""
    client = (ROOT / "actions/records_client.py").read_text()
    deadline = float(re.search(r"^DEADLINE\s*(?::\s*\w+)?\s*=\s*([\d.]+)", client, re.M)[1])
    settings = Settings(_env_file=None, bot_secret="s", records_token="t")
    assert LOCAL_TEAMS_DEADLINE + 1 < deadline < settings.bot_deadline < 10 <= settings.lease_seconds


def test_bot_and_api_mean_the_same_by_danger():
    """They share no module, so each has its own table of what ends in `now` and which safety words it calls for."""
    source = ast.parse((ROOT / "bot/components/risk_classifier.py").read_text())
    tables = {node.targets[0].id: node.value for node in source.body if isinstance(node, ast.Assign)}
    assert ast.literal_eval(tables["KINDS"]) == RISKY_INTENTS
