"""`python -m avgdesk.cli`: the same as `avgdesk-cli`."""

import sys

from avgdesk.cli.main import main

sys.exit(main())
