"""Runs Apertium APY for this machine alone. APY has no setting for the address it listens on, and would take all there are.

Takes APY's own arguments. Ends when its input ends: with whoever started it.
"""

import logging
import os
import signal
import sys
import threading

try:
    from apertium_apy.apy import main
    from tornado.httpserver import HTTPServer
except ImportError:
    sys.exit(69)  # EX_UNAVAILABLE

bind = HTTPServer.bind
HTTPServer.bind = lambda server, port, *_, **rest: bind(server, port, **{**rest, "address": "127.0.0.1"})
# APY says what is no longer true.
logging.getLogger().addFilter(lambda record: "all interfaces" not in str(record.msg))


def end_with_starter():
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


threading.Thread(target=end_with_starter, daemon=True).start()
main()
