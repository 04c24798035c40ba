"""Schemathesis hook: sends the body of a resumable upload as binary data."""

import schemathesis

schemathesis.serializer.alias("application/offset+octet-stream", "application/octet-stream")
