"""Signing in, as people at work and as somebody who should not get in."""

from datetime import timedelta

import pytest
from fastapi.testclient import TestClient

from api.db.people import SignInRow
from api.demo import people
from api.domain.clock import utc_now
from api.domain.people import Role
from api.main import create_app
from api.web import sign_in
from tests.api.conftest import PASSWORD, csrf_of


@pytest.fixture
def browser(wired):
    return TestClient(create_app(wired), follow_redirects=False)


def enter(browser, name="robin", password=PASSWORD, **more):
    return browser.post("/sign-in", data={"sign_in_name": name, "password": password, **more})


def test_the_right_password_opens_the_desk(browser, person):
    person(Role.AGENT, "Robin")
    answer = enter(browser)
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk")
    assert "httponly" in answer.headers["set-cookie"].lower()
    assert "samesite=lax" in answer.headers["set-cookie"].lower()


def test_a_trainer_arrives_at_the_studio(browser, person):
    person(Role.TRAINER, "Morgan")
    assert enter(browser, "morgan").headers["location"] == "/studio"


@pytest.mark.parametrize(("name", "password"), [("robin", "wrong"), ("nobody", PASSWORD), ("robin", ""), ("", "")])
def test_a_wrong_name_or_password_says_the_same(browser, person, name, password):
    person(Role.AGENT, "Robin")
    answer = enter(browser, name, password)
    assert answer.status_code == 401
    assert "do not go together" in answer.text


def test_after_five_wrong_tries_even_the_right_password_waits(browser, person):
    person(Role.AGENT, "Robin")
    for _ in range(sign_in.WRONG_TRIES):
        enter(browser, password="wrong")
    answer = enter(browser)
    assert answer.status_code == 401
    assert "15 minutes" in answer.text


@pytest.mark.parametrize("target", ["https://evil.example/", "//evil.example", "/desk//evil.example", "/desk\\evil"])
def test_nobody_is_sent_to_another_site_after_signing_in(browser, person, target):
    person(Role.AGENT, "Robin")
    assert enter(browser, next=target).headers["location"] == "/desk"


def test_one_goes_on_where_one_was_stopped(browser, person):
    person(Role.AGENT, "Robin")
    stopped = browser.get("/desk/conversations/c1")
    assert stopped.headers["location"] == "/sign-in?next=/desk/conversations/c1"
    assert enter(browser, next="/desk/conversations/c1").headers["location"] == "/desk/conversations/c1"


def test_a_one_time_password_must_be_replaced_before_anything_else(browser, database):
    with database.writing() as session:
        password = people.with_one_time_passwords(session)[Role.AGENT]
    assert enter(browser, "agent", password).headers["location"] == "/sign-in/password"
    assert browser.get("/desk").status_code == 303
    csrf = csrf_of(browser.get("/sign-in/password").text)
    form = {"csrf_token": csrf, "password": "a new long one", "again": "a new long one"}
    assert browser.post("/sign-in/password", data=form).headers["location"] == "/desk"
    assert browser.get("/desk").status_code == 200
    assert enter(TestClient(browser.app, follow_redirects=False), "agent", password).status_code == 401


@pytest.mark.parametrize(
    ("password", "again", "words"),
    [("short", "short", "12 characters"), ("a new long one", "another long one", "not the same")],
)
def test_a_poor_new_password_is_refused_with_the_reason(browser, database, password, again, words):
    with database.writing() as session:
        one_time = people.with_one_time_passwords(session)[Role.AGENT]
    enter(browser, "agent", one_time)
    csrf = csrf_of(browser.get("/sign-in/password").text)
    answer = browser.post("/sign-in/password", data={"csrf_token": csrf, "password": password, "again": again})
    assert answer.status_code == 422
    assert words in answer.text


def test_demo_people_who_chose_a_password_keep_it(browser, database):
    with database.writing() as session:
        first = people.with_one_time_passwords(session)
    assert all(first.values())
    enter(browser, "agent", first[Role.AGENT])
    csrf = csrf_of(browser.get("/sign-in/password").text)
    form = {"csrf_token": csrf, "password": "a new long one", "again": "a new long one"}
    browser.post("/sign-in/password", data=form)
    with database.writing() as session:
        second = people.with_one_time_passwords(session)
    assert second[Role.AGENT] is None
    assert second[Role.TRAINER] not in (None, first[Role.TRAINER])


def test_a_form_without_the_persons_own_token_is_refused(signed_in):
    robin, asha = signed_in(Role.AGENT, "Robin"), signed_in(Role.AGENT, "Asha")
    assert robin.post("/sign-in/out", data={}).status_code == 403
    assert robin.post("/sign-in/out", data={"csrf_token": asha.csrf}).status_code == 403
    assert robin.post("/sign-in/out", data={"csrf_token": robin.csrf}).status_code == 303


def test_signing_out_ends_it(signed_in):
    robin = signed_in(Role.AGENT, "Robin")
    secret = robin.cookies[sign_in.COOKIE]
    robin.post("/sign-in/out", data={"csrf_token": robin.csrf})
    robin.cookies.set(sign_in.COOKIE, secret)
    assert robin.get("/desk").status_code == 303


def test_a_sign_in_ends_after_its_hours(signed_in, database):
    robin = signed_in(Role.AGENT, "Robin")
    with database.writing() as session:
        for row in session.query(SignInRow):
            row.expires_at = utc_now() - timedelta(seconds=1)
    assert robin.get("/desk").status_code == 303


def test_only_hashes_of_passwords_and_sign_ins_are_kept(signed_in, database):
    robin = signed_in(Role.AGENT, "Robin")
    with database.reading() as session:
        kept = str([vars(row) for row in session.query(SignInRow)]) + robin.person.password_hash
    assert robin.cookies[sign_in.COOKIE] not in kept
    assert PASSWORD not in kept
    assert robin.person.password_hash.startswith("$argon2id$")


def test_a_role_opens_its_own_door_only(signed_in):
    assert signed_in(Role.TRAINER, "Morgan").get("/desk").status_code == 403
    assert signed_in(Role.AGENT, "Robin").get("/studio").status_code == 403
    assert signed_in(Role.ADMIN, "Kit").get("/desk").status_code == 200
