"""The engine as a service: JSON-RPC 2.0 over stdin and stdout, one message a line.

Two processes. The *supervisor* (what a client starts) owns the protocol and stays light: standard
library and contract only. The *worker* does the heavy work, stays warm between requests and is
replaced when it died. The command line drives the same worker through the same
:class:`~furrow.engine.service.job_runner.JobRunner`, so a crash, a memory death and a cancel in
native code are handled in one place for both fronts.

Importing this package loads nothing.
"""
