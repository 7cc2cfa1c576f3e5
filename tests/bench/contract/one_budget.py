"""What the document says in words, as no schema of OpenAPI 3.1 can: of the three budgets a request has one at most.

Schemathesis (https://schemathesis.readthedocs.io/en/stable/guides/extending/) is to make no request that it would
have to call valid and that breaks this rule. That it is kept to is tested in tests/summaries.test.ts.
"""

import schemathesis

BUDGETS = ("sentences", "words", "characters")


@schemathesis.hook
def before_call(context, case, kwargs):
    """Leaves the first of several budgets, in every phase."""
    for surplus in [name for name in BUDGETS if name in (case.query or {})][1:]:
        del case.query[surplus]
