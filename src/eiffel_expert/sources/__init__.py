"""What a run starts from: folders, class files, configuration files, archives, installed libraries.

Paths as the user gave them come in, roots with their files go out. Nothing is read of class files but for the hash.
"""

from __future__ import annotations

from eiffel_expert.sources.roots import SourceRoot, find_sources, open_sources, sources_hash

__all__ = ["SourceRoot", "find_sources", "open_sources", "sources_hash"]
