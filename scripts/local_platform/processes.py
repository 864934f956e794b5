"""Servers as processes: started in their own group, waited for with a limit, stopped whole."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

TOOL_S = 120  # the longest a set-up program may take


class MissingError(RuntimeError):
    """A program this machine lacks."""


def free_port() -> int:
    """A port nobody listens to."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def program(*candidates: str | Path) -> str:
    """The first program that is there."""
    for candidate in candidates:
        found = shutil.which(str(candidate))
        if found:
            return found
    raise MissingError(f"not installed: {candidates[0]}")


@dataclass
class Process:
    """A server, its address and its log; `stop` ends it and its children."""

    name: str
    url: str
    popen: subprocess.Popen[bytes]
    log: Path
    facts: dict[str, str] = field(default_factory=dict)

    def wait(self, address: str, seconds: float = 60) -> Process:
        """Wait until the server answers; its log is told when it does not."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.popen.poll() is not None:
                break
            try:
                with urllib.request.urlopen(address, timeout=5) as answer:
                    if answer.status == 200:
                        return self
            except OSError:
                time.sleep(0.1)
        self.stop()
        raise RuntimeError(f"{self.name} does not answer:\n{self.log.read_text(errors='replace')[-2000:]}")

    def stop(self) -> None:
        """End the server and what it started."""
        if self.popen.poll() is None:
            os.killpg(self.popen.pid, signal.SIGTERM)
            try:
                self.popen.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.popen.pid, signal.SIGKILL)
                self.popen.wait(10)


def start(name: str, command: list[str], url: str, folder: Path, **environment: str) -> Process:
    """Start a server in its own process group."""
    log = folder / f"{name}.log"
    with log.open("wb") as stream:
        popen = subprocess.Popen(
            command, stdout=stream, stderr=stream, cwd=folder, env={**os.environ, **environment}, start_new_session=True
        )
    return Process(name, url, popen, log)


def tool(command: list[str | Path], folder: Path, **environment: str) -> str:
    """Run a set-up program to its end, at most two minutes, and return what it wrote; its errors are told."""
    where = {**os.environ, **environment}
    try:
        done = subprocess.run(
            command, env=where, cwd=folder, capture_output=True, text=True, timeout=TOOL_S, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise RuntimeError(f"{command[0]} did not end within {TOOL_S} s") from late
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed ({done.returncode}):\n{done.stderr[-2000:]}")
    return done.stdout
