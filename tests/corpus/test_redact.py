"""What is replaced, by what, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eiffel_expert.corpus.redact import redact
from eiffel_expert.eiffel import parse
from eiffel_expert.eiffel.lexer import scan

CLASS = """note
	author: "Jane Roe <jane.roe@company.org>"
	source: "[
		5949 Hollister Ave., Goleta, CA 93117 USA
		Telephone 805-685-1006, Fax 805-685-6869
	]"

class MAILER

feature

	send (to: STRING)
			-- Send, for instance to jane.roe@company.org
		do
			{line}
		end

end
"""


def _line(line: str) -> str:
    """The line as it is in a routine after redaction."""
    text = redact(CLASS.format(line=line)).text
    return text.splitlines()[14].strip()


def _tokens(text: str) -> list[str]:
    return [token for token in scan(text).texts if not token.startswith('"')]


def test_an_address_has_the_same_placeholder_everywhere() -> None:
    redacted = redact(CLASS.format(line="to.wipe_out"))
    assert "jane.roe" not in redacted.text
    place = redacted.text.index("<user")
    placeholder = redacted.text[place + 1 : redacted.text.index(">", place)]
    assert placeholder.endswith("@example.com") and redacted.text.count(placeholder) == 2


def test_all_is_counted_by_type() -> None:
    counts = dict(redact(CLASS.format(line='ip := "177.54.130.127"')).counts)
    assert counts == {"IP address": 1, "e-mail address": 2, "postal address": 1, "telephone number": 2}


def test_everything_else_keeps_its_place() -> None:
    before = CLASS.format(line='host := "177.54.130.127"')
    after = redact(before).text
    assert len(after) == len(before) and _tokens(after) == _tokens(before) and parse(after).ok


@pytest.mark.parametrize(
    "line",
    [
        "item := table @ index.to_integer",
        "mask := 0xDEADBEEFCAFE0123",
        'create id.make_from_string ("2F4A3D5E-8C11-4E0A-9B7D-1234567890AB")',
        'digest := "9e107d9d372bb6826bd81d3542a419d6e4d909c290d0fb1ca068ffaddf22cbd0"',
        'version := "version 5.27.30.44"',
        'version := "1.2.3.4"',
        "-- (See Section 20.9.7.27 of the manual.)",
        'iri := "http://john:smith@www.example.com:8080/foo"',
        'local_host := "127.0.0.1"',
        'private_net := "192.168.100.254"',
        'address := "someone@example.com"',
        'url := "ssh://git@github.com/owner/name.git"',
        'url := "https://%S:%S@github.com"',
        'url := "ftp://user:password@host/<home_dir>"',
        'assert ("phone", is_phone ("123-456-7890"))  ',
        'assert ("phone", is_phone ("phone: 123-456-7890"))',
        'password := "Missing Password"',
        'secret := "oauth_token_secret"',
        "-- 51 Franklin St, Fifth Floor, Boston, MA 02110-1301 USA",
        "-- the dot notation, at a point",
        "very_long_identifier_of_a_feature_32 (natural_16, integer_64)",
    ],
)
def test_left_alone(line: str) -> None:
    assert _line(line) == line.strip()


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ('key := "AKIAIOSFODNN7EXAMPLE"', "AKIAIOSFODNN7EXAMPLE"),
        ('token := "ghp_0123456789abcdefghijABCDEFGHIJ012345"', "ghp_0123456789abcdefghijABCDEFGHIJ012345"),
        ('url := "https://admin:hunter42x@intranet.org/"', "hunter42x"),
        ('api_key := "a8F3kQ9zL2mX7pW1"', "a8F3kQ9zL2mX7pW1"),
        ('to := "a.person%Njohn.smith@company.org"', "ohn.smith@company"),
        ("-- write to john at company dot org", "john at company"),
        ('ip := "213.171.195.148"', "213.171.195.148"),
        ("-- Tel: +44 208 742 3422", "208 742"),
    ],
)
def test_replaced(line: str, secret: str) -> None:
    assert secret in line
    assert secret not in _line(line)


def test_a_private_key_is_replaced_line_by_line() -> None:
    key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA0Z3VS5JJcds3xf\nn1bnrUHkR2ZpPQzY1V5i7NsQqHg==\n-----END"
    text = redact(f'class A feature k: STRING = "[\n{key}\n]"\nend').text
    assert "MIIE" not in text and "n1bn" not in text and "BEGIN RSA PRIVATE KEY" in text


def test_a_line_break_before_an_address_stays_one() -> None:
    assert "%Nuser" in _line('to := "x%Njohn.smith@company.org"')


def test_it_is_done_once() -> None:
    text = redact(CLASS.format(line='ip := "177.54.130.127"')).text
    assert redact(text).text == text


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='ab1%"@.-[]\n :/(', max_size=80))
def test_any_text_keeps_its_length_and_its_code(text: str) -> None:
    redacted = redact(text)
    assert len(redacted.text) == len(text)
    assert _tokens(redacted.text) == _tokens(text)
